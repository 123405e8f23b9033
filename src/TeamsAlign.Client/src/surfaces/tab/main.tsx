import { start } from "../../shared/start";
import { TabSurface } from "./tab-surface";

start(TabSurface);
