/** Stands beside a fact that speaks against its prompt, so that it shows without colour and with the pane closed. */
export const signalMark = "⚑";
