/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.actions;

import java.util.Locale;

import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.model.Action;
import org.partnerstrategy.model.text.Messages;

/** What an action serves, in short. */
final class Served {

    private static final Messages MESSAGES = Messages.of(Served.class);

    private Served() {
    }

    static String in(Action action) {
        if (action.getGoal() != null) {
            return MESSAGES.text("serves.goal");
        }
        return switch (action.getRelations().size()) {
        case 0 -> "";
        case 1 -> action.getRelations().getFirst().getPartner() == null ? ""
                : ElementName.of(action.getRelations().getFirst().getPartner()).in(Locale.getDefault());
        default -> MESSAGES.text("serves.group", action.getRelations().size());
        };
    }
}
