/** @jest-environment jsdom */
import { cleanup } from "@testing-library/react";
import { together } from "./together";

// Registered by its first import, which lies in the first of the files, it would clean up after that one only.
afterEach(cleanup);

together("taskpane", { nth: 1, of: 2 });
