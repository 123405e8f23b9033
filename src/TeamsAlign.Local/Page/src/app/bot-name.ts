/** The app's name, as its manifest and its bot have it. */
export const botName = "TeamsAlign";
