/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
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
