/** What is said when a file cannot be opened: the trouble first, then the remedy. */
export const texts = {
  empty: "The file is empty. Choose another copy, or download it again.",
  tooLarge: (megabytes: number, most: number): string =>
    `The file is ${megabytes} MB; at most ${most} MB can be opened here, and an inspection workbook is well under 1 MB. Remove pictures and other large content in Excel, then save it again.`,
  notZip: "This is not an Excel workbook. Choose a file that was saved as Excel Workbook (.xlsx).",
  textFile:
    "This is a text or web page file, not an Excel workbook. Open it in Excel and save it as Excel Workbook (.xlsx).",
  encrypted:
    "The workbook is protected with a password. Open it in Excel, take the password away under File, Info, Protect Workbook, and save it again.",
  oldExcel:
    "This is a workbook of Excel 97–2003 (.xls). Open it in Excel and save it as Excel Workbook (.xlsx).",
  oldOffice:
    "This is an Office document of an older kind. Open it in Excel and save it as Excel Workbook (.xlsx).",
  cutShort: "The file is incomplete: its end is missing. Download it or copy it again.",
  damaged:
    "The file is damaged and cannot be read. Open it in Excel, let Excel repair it and save it again, or go back to an earlier copy.",
  zipPassword: "Parts of the file are locked with a password. Save the workbook from Excel without one.",
  tooManyParts:
    "The file holds more parts than any workbook we know. Open it in Excel and save a fresh copy.",
  bomb: "The file would grow out of all proportion when opened, so it was left alone. Open it in Excel if you trust it, and save a fresh copy.",
  documentType: (part: string): string =>
    `The file’s part ${part} carries a document type, which workbooks never do and which can be used to reach other files. It was left alone.`,
  openDocument:
    "This is an OpenDocument file. Open it in Excel or LibreOffice and save it as Excel Workbook (.xlsx).",
  binaryWorkbook:
    "This is a binary workbook (.xlsb). Open it in Excel and save it as Excel Workbook (.xlsx).",
  otherOffice:
    "This is a Word or PowerPoint file, not a workbook. Choose a file saved as Excel Workbook (.xlsx).",
  missingPart: (part: string): string =>
    `The file’s part ${part} is missing, so this is not a complete workbook. Open it in Excel, let Excel repair it and save it again.`,
  spreadOut: (part: string): string =>
    `A sheet (${part}) has cells too far apart to be read. Delete the stray cells or formats beyond your content in Excel and save it again.`,
} as const;
