/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.extension.method;

import org.partnerstrategy.extension.Extension;
import org.partnerstrategy.method.Explanation;
import org.partnerstrategy.model.text.Message;

/** A rule that a plug-in adds for advice or for maintenance. The user can do without it. */
sealed interface RuleOfPlugIn permits AdviceContribution, MaintenanceContribution {

    /** The rule as its plug-in declares it. */
    Extension<?> extension();

    /** What people call the rule; its identity when its plug-in does not say. */
    default Message title() {
        return Message.verbatim(extension().declaration().attribute("title").orElse(extension().id()));
    }

    /** Whether the rule speaks: it has not failed, and the user has not switched it off. */
    default boolean isOn() {
        return !extension().isOff() && !CheckSettings.isOff(extension().id());
    }

    /** What the rule says, under the identity that its plug-in declares where it uses the one of its class. */
    static Explanation named(Explanation explanation, String ownIdentity, Extension<?> extension) {
        return explanation.rule().equals(ownIdentity) ? explanation.by(extension.id()) : explanation;
    }
}
