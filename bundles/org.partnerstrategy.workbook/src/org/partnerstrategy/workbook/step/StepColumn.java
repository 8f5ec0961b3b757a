/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workbook.step;

import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.partnerstrategy.field.Field;
import org.partnerstrategy.field.FieldContext;
import org.partnerstrategy.field.FieldInput;
import org.partnerstrategy.field.attribute.AttributeField;
import org.partnerstrategy.field.feature.FeatureField;
import org.partnerstrategy.model.PartnerStrategyPackage.Literals;
import org.partnerstrategy.model.Score;

/**
 * A column of a sheet: one field, and what it is for there.
 *
 * @param field the field
 * @param use what the column is for
 */
public record StepColumn(Field<EObject> field, Use use) {

    /** What a column is for. */
    public enum Use {

        /** It is filled in. */
        TYPED,
        /** It names the relation of the row, and is filled in for new rows only. */
        NAMES,
        /** It tells what follows from others, or is filled in on another sheet. */
        TOLD
    }

    /** The field of the same key in every language and version, such as "maintenance.role". */
    public String key() {
        return field.key();
    }

    /** Whether nobody types in the cells of what is there already. */
    public boolean isTold() {
        return use != Use.TYPED;
    }

    /** What people call the column. */
    public String heading(Locale language) {
        return field.title(language);
    }

    /** The feature of the metamodel that holds what is typed; none when several do. */
    public Optional<FeatureField<EObject>> feature(EClass type) {
        return field instanceof AttributeField ? Optional.empty()
                : FeatureField.of(use == Use.TYPED ? type : Literals.RELATION, field.key());
    }

    /** The elements one of which a cell names; none when it names several or holds something else. */
    public Optional<EClass> named(EClass type) {
        return field instanceof ParentGoalField ? Optional.of(Literals.GOAL)
                : feature(type).map(FeatureField::feature).filter(EReference.class::isInstance)
                        .map(EReference.class::cast).filter(reference -> !reference.isMany())
                        .map(EReference::getEReferenceType);
    }

    /** How it is typed. */
    public Optional<FieldInput<EObject>> input(FieldContext context) {
        return use == Use.TYPED ? field.input(context) : Optional.empty();
    }

    /** What a cell of the column holds: a number, a score, a day or a year, or else a text, which may be empty. */
    public Object content(StepRow row, FieldContext context) {
        Optional<EObject> asked = use == Use.TYPED ? row.element() : Optional.of(row.owner());
        return asked.map(element -> content(element, context)).orElse("");
    }

    private Object content(EObject element, FieldContext context) {
        Object value = field.value(element, context).orElse("");
        return switch (value) {
        case Number number -> number;
        case Score score -> score;
        case LocalDate day -> day;
        case Year year -> year;
        // A goal is told apart from another of the same name by what it lies in; a table does not do so.
        case EObject other -> field.text(element, context);
        default -> field instanceof FeatureField ? field.text(element, context) : field.tableText(element, context);
        };
    }
}
