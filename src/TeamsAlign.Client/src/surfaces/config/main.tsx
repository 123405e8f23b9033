import { start } from "../../shared/start";
import { ConfigSurface } from "./config-surface";

start(ConfigSurface);
