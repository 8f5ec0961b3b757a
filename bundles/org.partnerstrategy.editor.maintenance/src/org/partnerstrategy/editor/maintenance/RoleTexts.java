/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.maintenance;

import java.util.Locale;

import org.partnerstrategy.field.Field;
import org.partnerstrategy.field.FieldContext;
import org.partnerstrategy.field.feature.ValueText;
import org.partnerstrategy.field.relation.RelationFields;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.maintenance.MaintenanceAdvice;
import org.partnerstrategy.model.NamedElement;
import org.partnerstrategy.model.Relation;

/** What the cells of a relation's row say. */
final class RoleTexts {

    private RoleTexts() {
    }

    static String partner(Relation relation) {
        return name(relation.getPartner());
    }

    static String goal(Relation relation) {
        return name(relation.getGoal());
    }

    static String zone(Relation relation) {
        return text(RelationFields.ZONE, relation);
    }

    static String direction(Relation relation) {
        return text(RelationFields.DIRECTIONS, relation);
    }

    static String role(Relation relation) {
        return text(RelationFields.ROLE, relation);
    }

    static String person(Relation relation) {
        return text(RelationFields.PERSON, relation);
    }

    private static String text(Field<Relation> field, Relation relation) {
        return field.text(relation, FieldContext.of(relation));
    }

    static String suggested(MaintenanceAdvice advice) {
        return advice.explanation().rule() + "  " + ValueText.of(advice.role(), Locale.getDefault());
    }

    private static String name(NamedElement element) {
        return element == null ? "" : ElementName.of(element).in(Locale.getDefault());
    }
}
