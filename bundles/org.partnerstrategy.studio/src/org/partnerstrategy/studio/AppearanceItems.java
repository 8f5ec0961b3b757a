package org.partnerstrategy.studio;

import java.util.Arrays;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.partnerstrategy.studio.settings.Appearance;
import org.partnerstrategy.studio.settings.Restart;

/** Light, dark, or as the computer is set, in a menu. */
final class AppearanceItems extends CompoundContributionItem {

    @Override
    protected IContributionItem[] getContributionItems() {
        return Arrays.stream(Appearance.values()).map(appearance -> new ActionContributionItem(new Choice(appearance)))
                .toArray(IContributionItem[]::new);
    }

    private static final class Choice extends Action {

        private final Appearance appearance;

        Choice(Appearance appearance) {
            super(appearance.label(), IAction.AS_RADIO_BUTTON);
            this.appearance = appearance;
            setChecked(appearance == Appearance.chosen());
        }

        @Override
        public void run() {
            if (isChecked()) {
                appearance.choose();
                if (appearance.needsRestart()) {
                    Restart.offer();
                }
            }
        }
    }
}
