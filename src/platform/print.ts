/** Opens the browser's own printing of the page as it stands. */
export type PrintPage = () => void;

export const browserPrint: PrintPage = () => window.print();
