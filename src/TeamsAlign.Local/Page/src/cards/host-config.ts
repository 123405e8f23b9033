import { HostConfig } from "adaptivecards";
import { tokens } from "@fluentui/react-components";

const colour = (strong: string, subtle = strong) => ({ default: strong, subtle });

const foregrounds = {
  default: colour(tokens.colorNeutralForeground1, tokens.colorNeutralForeground3),
  dark: colour(tokens.colorNeutralForeground1, tokens.colorNeutralForeground2),
  light: colour(tokens.colorNeutralForegroundInverted, tokens.colorNeutralForegroundInverted2),
  accent: colour(tokens.colorBrandForeground1, tokens.colorBrandForeground2),
  good: colour(tokens.colorStatusSuccessForeground1, tokens.colorStatusSuccessForeground2),
  warning: colour(tokens.colorStatusWarningForeground2, tokens.colorStatusWarningForeground3),
  attention: colour(tokens.colorStatusDangerForeground1, tokens.colorStatusDangerForeground2),
};

const box = (backgroundColor: string) => ({ backgroundColor, borderColor: tokens.colorNeutralStroke2, foregroundColors: foregrounds });

const sizes = { small: 12, default: 14, medium: 16, large: 20, extraLarge: 24 };
const weights = { lighter: 400, default: 400, bolder: 600 };
const label = { color: "default", isSubtle: false, size: "default", weight: "bolder" };

/** Colours are the theme's CSS variables: a card on screen follows a change of theme without being drawn again. */
export const hostConfig = new HostConfig({
  supportsInteractivity: true,
  fontTypes: {
    default: { fontFamily: tokens.fontFamilyBase, fontSizes: sizes, fontWeights: weights },
    monospace: { fontFamily: tokens.fontFamilyMonospace, fontSizes: sizes, fontWeights: weights },
  },
  spacing: { small: 4, default: 8, medium: 12, large: 16, extraLarge: 24, padding: 16 },
  separator: { lineThickness: 1, lineColor: tokens.colorNeutralStroke2 },
  imageSizes: { small: 32, medium: 56, large: 104 },
  containerStyles: {
    default: box(tokens.colorNeutralBackground1),
    emphasis: box(tokens.colorNeutralBackground3),
    accent: box(tokens.colorBrandBackground2),
    good: box(tokens.colorStatusSuccessBackground1),
    warning: box(tokens.colorStatusWarningBackground1),
    attention: box(tokens.colorStatusDangerBackground1),
  },
  actions: {
    maxActions: 6,
    buttonSpacing: 8,
    actionsOrientation: "horizontal",
    actionAlignment: "left",
    allowTitleToWrap: true,
    preExpandSingleShowCardAction: false,
    showCard: { actionMode: "inline", inlineTopMargin: 12, style: "emphasis" },
  },
  factSet: {
    title: { weight: "bolder", wrap: true, maxWidth: 160 },
    value: { wrap: true },
    spacing: 12,
  },
  inputs: {
    label: { inputSpacing: "small", requiredInputs: { ...label, suffix: " *", suffixColor: "attention" }, optionalInputs: label },
    errorMessage: { color: "attention", size: "small", spacing: "small", weight: "default" },
    debounceTimeInMilliSeconds: 250,
  },
  textStyles: {
    heading: { fontType: "default", size: "medium", weight: "bolder", color: "default", isSubtle: false },
    columnHeader: { fontType: "default", size: "default", weight: "bolder", color: "default", isSubtle: false },
  },
  textBlock: { headingLevel: 3 },
  adaptiveCard: { allowCustomStyle: false },
});
