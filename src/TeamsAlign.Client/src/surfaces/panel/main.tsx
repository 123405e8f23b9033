import { start } from "../../shared/start";
import { PanelSurface } from "./panel-surface";

start(PanelSurface);
