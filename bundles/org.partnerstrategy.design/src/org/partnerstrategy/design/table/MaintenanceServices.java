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
import org.partnerstrategy.field.relation.RelationFields;
import org.partnerstrategy.method.ElementName;
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

    /** The role that was decided. */
    public String roleText(Relation relation) {
        return FieldCells.text(RelationFields.ROLE, relation);
    }

    /** Takes the role that was typed: its name, or with what only its name begins. */
    public void enterRole(Relation relation, String text) {
        FieldCells.enter(MESSAGES.message("column.role"), RelationFields.ROLE, relation, text);
    }

    /** Who was named. */
    public String personText(Relation relation) {
        return FieldCells.text(RelationFields.PERSON, relation);
    }

    /** Takes the name that was typed; a new one is added to the persons of the strategy. */
    public void enterPerson(Relation relation, String text) {
        FieldCells.enter(MESSAGES.message("column.person"), RelationFields.PERSON, relation, text);
    }

    /** Why it was decided so. */
    public String reasonText(Relation relation) {
        return FieldCells.text(RelationFields.REASON, relation);
    }

    /** Takes the reason that was typed. */
    public void enterReason(Relation relation, String text) {
        FieldCells.enter(MESSAGES.message("column.reason"), RelationFields.REASON, relation, text);
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
        Steps.tell(Steps.Kind.TYPE, MESSAGES.message("column.role"));
        relation.setMaintenance(null);
    }

    private static MaintenanceAdvice advice(Relation relation) {
        return MethodWithPlugIns.installed().maintenance().advise(relation);
    }
}
