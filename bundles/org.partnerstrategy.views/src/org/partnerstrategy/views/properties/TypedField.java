/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views.properties;

import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.partnerstrategy.field.Field;
import org.partnerstrategy.field.attribute.AttributeField;
import org.partnerstrategy.field.feature.FeatureField;
import org.partnerstrategy.model.AttributeType;
import org.partnerstrategy.model.PartnerStrategyPackage.Literals;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.field.TextField;
import org.partnerstrategy.ui.field.TypedValue;

/** A value that is typed. */
final class TypedField extends FieldControl<Field<EObject>> {

    private static final Messages MESSAGES = Messages.of(TypedField.class);
    private static final Map<AttributeType, EClassifier> TYPES = Map.of(AttributeType.EURO, Literals.EURO,
            AttributeType.DATE, Literals.DATE);

    private TextField text;
    private Optional<PropertySubject> shown = Optional.empty();

    TypedField(Composite parent, Field<EObject> field, PropertySubject subject) {
        super(parent, field, subject);
        refresh();
    }

    private boolean isLong() {
        return subject().input(field()).isLong();
    }

    @Override
    int hint() {
        return isLong() ? HIGH : SWT.DEFAULT;
    }

    @Override
    Control create(Composite parent) {
        text = typed(parent, isLong());
        return text.control();
    }

    @Override
    void commit() {
        text.commit();
    }

    @Override
    void refresh() {
        if (shown.filter(subject()::equals).isPresent()) {
            text.refresh();
        } else {
            shown = Optional.of(subject());
            text.show(value(subject()));
        }
        text.control().setMessage(several().isEmpty() ? type().map(TypedField::hintOf).orElse("") : several());
    }

    private TypedValue value(PropertySubject of) {
        return new TypedValue(of.context().document(), () -> of.text(field()), typed -> of.refusal(field(), typed),
                typed -> of.type(field(), typed));
    }

    /** The type whose way of writing is worth a hint. */
    private Optional<EClassifier> type() {
        return switch (field()) {
        case FeatureField<?> feature -> Optional.of(feature.feature().getEType())
                .filter(type -> type.getEPackage() == Literals.RELATION.getEPackage());
        case AttributeField<?> attribute -> Optional.ofNullable(TYPES.get(attribute.attribute().getType()));
        default -> Optional.empty();
        };
    }

    private static String hintOf(EClassifier type) {
        return MESSAGES.text("hint." + type.getName());
    }
}
