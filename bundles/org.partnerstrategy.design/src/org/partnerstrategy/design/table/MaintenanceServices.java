/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.table;

import java.util.Locale;

import org.partnerstrategy.design.Steps;
import org.partnerstrategy.extension.method.MethodWithPlugIns;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.Strategies;
import org.partnerstrategy.method.Term;
import org.partnerstrategy.method.maintenance.DecidedRole;
import org.partnerstrategy.method.maintenance.MaintenanceAdvice;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Messages;

/** The table of who keeps up the relations, in which role (handbook, step 5). */
public final class MaintenanceServices {

    private static final Messages MESSAGES = Messages.of(MaintenanceServices.class);

    /** The role that the method suggests, with its rule. */
    public String suggestedRoleText(Relation relation) {
        MaintenanceAdvice advice = advice(relation);
        return MESSAGES.text("role.suggested", Term.of(advice.role()), advice.explanation().rule());
    }

    /** Why the method suggests it. */
    public String suggestionText(Relation relation) {
        return advice(relation).explanation().text().localized();
    }

    /** Whether no role was decided. */
    public boolean isRoleOpen(Relation relation) {
        return DecidedRole.of(relation).isEmpty();
    }

    /** Decides as the method suggests. */
    public void adoptSuggestion(Relation relation) {
        Steps.tell(Steps.Kind.SUGGESTION, ElementName.of(relation));
        DecidedRole.adopt(relation, advice(relation), Locale.getDefault());
    }

    /** Takes back what was decided. */
    public void withdrawRole(Relation relation) {
        Steps.tell(Steps.Kind.TYPE, TableServices.head(Strategies.of(relation), "role"));
        relation.setMaintenance(null);
    }

    private static MaintenanceAdvice advice(Relation relation) {
        return MethodWithPlugIns.installed().maintenance().advise(relation);
    }
}
