/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.field.action;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.partnerstrategy.field.Field;
import org.partnerstrategy.field.NamedField;
import org.partnerstrategy.field.feature.FeatureField;
import org.partnerstrategy.model.Action;
import org.partnerstrategy.model.PartnerStrategyPackage.Literals;
import org.partnerstrategy.model.text.Message;

/** What tables tell of an action (handbook, step 4). */
public final class ActionFields {

    /** What is done. */
    public static final Field<Action> NAME = titled(Literals.NAMED_ELEMENT__NAME);

    /** How far it is. */
    public static final Field<Action> STATUS = FeatureField.of(Literals.ACTION__STATUS);

    /** Who carries it out. */
    public static final Field<Action> OWNER = FeatureField.of(Literals.ACTION__OWNER);

    /** The day on which it is to be ready. */
    public static final Field<Action> DUE = FeatureField.of(Literals.ACTION__DUE);

    /** What it costs, in euro. */
    public static final Field<Action> COST = FeatureField.of(Literals.ACTION__COST);

    /** In which directions it moves what it serves. */
    public static final Field<Action> DIRECTIONS = titled(Literals.ACTION__DIRECTIONS);

    /** Its kind in the catalogue of the handbook and of plug-ins. */
    public static final Field<Action> KIND = FeatureField.of(Literals.ACTION__KIND);

    /** The practical experience that prompts it. */
    public static final Field<Action> PROMPTED_BY = titled(Literals.ACTION__PROMPTED_BY);

    private static final List<Field<Action>> ALL = List.of(NAME, STATUS, OWNER, DUE, COST, DIRECTIONS, KIND,
            PROMPTED_BY);

    private ActionFields() {
    }

    /** The field of that column, such as "due"; none if there is none. */
    public static Optional<Field<Action>> find(String column) {
        return ALL.stream().filter(field -> field.column().equals(column)).findFirst();
    }

    /** With a title of its own in tables, where only the first word begins with a capital. */
    private static Field<Action> titled(EStructuralFeature feature) {
        return new NamedField<>(FeatureField.of(feature), feature.getName(),
                Optional.of(Message.of(ActionFields.class, "title." + feature.getName())), List.of());
    }
}
