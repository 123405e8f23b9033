import { start } from "../../shared/start";
import { TabHost } from "./tab-host";

start(TabHost);
