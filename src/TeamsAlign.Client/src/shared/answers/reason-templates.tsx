import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { useQuery } from "@tanstack/react-query";
import type { components } from "../../api/schema";
import { useApi } from "../session";

type Reason = components["schemas"]["ReasonView"];

/** Reasons that fit often, to begin with; what was chosen can be changed. */
export function ReasonTemplates({ answer, onChoose }: { answer: string; onChoose: (text: string) => void }) {
  const api = useApi();
  const reasons = useQuery({ queryKey: ["reasons"], queryFn: ({ signal }) => api.get<Reason[]>("/api/requests/reasons", undefined, signal) });
  const fitting = reasons.data?.filter((reason) => reason.answer === answer) ?? [];
  if (fitting.length === 0) return null;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" appearance="subtle">
          Use a reason that fits often
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {fitting.map(({ text }) => (
            <MenuItem key={text} onClick={() => onChoose(text)}>
              {text}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
