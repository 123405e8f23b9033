import {
  Menu,
  MenuButton,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Overflow,
  OverflowItem,
  Tab,
  TabList,
  useIsOverflowItemVisible,
  useOverflowMenu,
} from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons";
import { LineItems } from "./line-items";
import type { View } from "./places";
import { useLineChoice } from "./use-line-choice";
import { useViewTabsStyles } from "./view-tabs.styles";

export interface NamedView {
  view: View;
  name: string;
}

interface ViewTabsProps {
  views: readonly NamedView[];
  selected: View;
  onSelect: (view: View) => void;
}

/** The pages of the tab, as many as fit; the others behind "More", the chosen one never. On a phone the product lines are there too. */
export function ViewTabs({ views, selected, onSelect }: ViewTabsProps) {
  const styles = useViewTabsStyles();
  return (
    <Overflow minimumVisible={1} padding={16}>
      <div className={styles.row}>
        <TabList size="small" selectedValue={selected} onTabSelect={(_, { value }) => onSelect(value as View)}>
          {views.map(({ view, name }, at) => (
            <OverflowItem key={view} id={view} priority={view === selected ? views.length + 1 : views.length - at}>
              <Tab className={styles.tab} value={view}>
                {name}
              </Tab>
            </OverflowItem>
          ))}
        </TabList>
        <More views={views} onSelect={onSelect} />
      </div>
    </Overflow>
  );
}

function More({ views, onSelect }: Omit<ViewTabsProps, "selected">) {
  const styles = useViewTabsStyles();
  const { ref, isOverflowing } = useOverflowMenu<HTMLButtonElement>();
  const { choices, menu } = useLineChoice();
  if (!isOverflowing) return null;
  return (
    <Menu {...menu}>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton ref={ref} className={styles.more} appearance="subtle" icon={<MoreHorizontal20Regular />} menuIcon={null} aria-label="More pages" />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {views.map(({ view, name }) => (
            <HiddenView key={view} view={view} name={name} onSelect={onSelect} />
          ))}
          {choices.length > 1 && (
            <MenuGroup className={styles.lines}>
              <MenuGroupHeader>Product line</MenuGroupHeader>
              <LineItems />
            </MenuGroup>
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function HiddenView({ view, name, onSelect }: NamedView & Pick<ViewTabsProps, "onSelect">) {
  const visible = useIsOverflowItemVisible(view);
  return visible ? null : <MenuItem onClick={() => onSelect(view)}>{name}</MenuItem>;
}
