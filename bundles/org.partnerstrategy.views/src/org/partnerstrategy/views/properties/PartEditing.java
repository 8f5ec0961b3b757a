/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.widgets.Table;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.field.FieldInput;
import org.partnerstrategy.field.ParsedInput;
import org.partnerstrategy.field.feature.Candidates;
import org.partnerstrategy.field.feature.FeatureChoices;
import org.partnerstrategy.field.feature.FeatureField;
import org.partnerstrategy.field.feature.ModelLabels;
import org.partnerstrategy.field.feature.ValueText;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.ui.field.CellEditing;
import org.partnerstrategy.ui.field.ChoiceCell;
import org.partnerstrategy.ui.field.TextCell;

/** Edits one feature of parts in their table. */
final class PartEditing extends CellEditing {

    /** Stands for no value in a list to choose from, which cannot hold null. */
    private static final Object NOTHING = new Object();

    private final TableViewer table;
    private final PartsField field;
    private final EStructuralFeature feature;

    PartEditing(TableViewer table, PartsField field, EStructuralFeature feature) {
        super(table);
        this.table = table;
        this.field = field;
        this.feature = feature;
    }

    @Override
    protected boolean canEdit(Object element) {
        return feature.isChangeable();
    }

    @Override
    protected CellEditor getCellEditor(Object element) {
        if (FeatureChoices.areThereFor(feature)) {
            return choice(FeatureChoices.of(feature));
        }
        if (feature instanceof EReference reference) {
            List<Object> values = new ArrayList<>(
                    Candidates.of(field.subject().context().document().strategy(), reference));
            values.addFirst(NOTHING);
            return choice(values);
        }
        return typed();
    }

    private CellEditor choice(List<Object> values) {
        return new ChoiceCell((Table) table.getControl(), ModelLabels.of(feature), this::document, values,
                value -> value == NOTHING ? "" : field.text(value));
    }

    private StrategyDocument document() {
        return field.subject().context().document();
    }

    private CellEditor typed() {
        TextCell editor = new TextCell((Table) table.getControl(), ModelLabels.of(feature), this::document);
        editor.setValidator(value -> refusal((String) value));
        return editor;
    }

    /** Why the text is refused; null when it is not, as cell editors want it. */
    private String refusal(String text) {
        return input().read(EcoreUtil.create(feature.getEContainingClass()), text.strip()).refusal()
                .map(Message::localized).orElse(null);
    }

    private FieldInput<EObject> input() {
        return part().input(field.subject().fields()).orElseThrow();
    }

    private FeatureField<EObject> part() {
        return FeatureField.of(feature);
    }

    @Override
    protected Object getValue(Object element) {
        Object value = ((EObject) element).eGet(feature);
        if (feature.getEType() instanceof EEnum) {
            return value;
        }
        if (feature instanceof EReference) {
            return value == null ? NOTHING : value;
        }
        return ValueText.of(value, Locale.getDefault());
    }

    @Override
    protected void setValue(Object element, Object value) {
        if (value == null || Objects.equals(value, getValue(element))) {
            return;
        }
        EObject part = (EObject) element;
        if (value instanceof String text) {
            switch (input().read(part, text.strip())) {
            case ParsedInput.Accepted accepted -> field.subject().edit(field.field(), accepted.change());
            case ParsedInput.Refused refused -> field.complain(refused.problem());
            }
        } else {
            field.subject().edit(field.field(), () -> part().set(part, value == NOTHING ? null : value));
        }
    }
}
