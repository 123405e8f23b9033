import { start } from "../../shared/start";
import { StageSurface } from "./stage-surface";

start(StageSurface);
