import { parseBankHolidays } from "../../domain/timescales/parseBankHolidays";
import type { BankHolidays } from "../../domain/timescales/workingDays";
import { trusted } from "../trusted";
import data from "./england-and-wales.json";

/** Bank holidays of England and Wales as GOV.UK publishes them, up to the last year listed there. */
export const englandAndWales: BankHolidays = trusted(parseBankHolidays(data));
