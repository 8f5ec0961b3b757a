/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views.properties;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.partnerstrategy.field.feature.FeatureChoices;
import org.partnerstrategy.field.feature.FeatureField;
import org.partnerstrategy.field.feature.ModelLabels;
import org.partnerstrategy.field.feature.NewPart;
import org.partnerstrategy.field.feature.ValueText;
import org.partnerstrategy.method.form.NamedForm;
import org.partnerstrategy.model.PartnerStrategyPackage;
import org.partnerstrategy.ui.field.CellKeys;
import org.partnerstrategy.ui.field.HeadingWidth;

/** Parts of an element that are edited in place, such as the amounts of a relation. */
final class PartsField extends ListField {

    private static final int NARROW = 62;
    private static final int BROAD = 130;

    PartsField(Composite parent, FeatureField<EObject> field, PropertySubject subject) {
        super(parent, field, subject);
        refresh();
    }

    @Override
    Control create(Composite parent) {
        Composite frame = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        TableViewer table = new TableViewer(frame, SWT.MULTI | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL
                | SWT.H_SCROLL);
        table.getTable().setHeaderVisible(true);
        for (EStructuralFeature feature : features()) {
            TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
            column.getColumn().setText(ModelLabels.of(feature));
            column.getColumn().setToolTipText(ModelLabels.of(feature));
            column.setLabelProvider(new Values(feature));
            column.setEditingSupport(new PartEditing(table, this, feature));
            layout.setColumnData(column.getColumn(), new ColumnWeightData(1,
                    Math.max(width(feature), HeadingWidth.of(table.getTable(), ModelLabels.of(feature)))));
        }
        CellKeys.install(table);
        use(table);
        return frame;
    }

    private static int width(EStructuralFeature feature) {
        boolean isNumber = feature.getEType() == PartnerStrategyPackage.Literals.SCORE
                || feature.getEType() == PartnerStrategyPackage.Literals.YEAR;
        return isNumber ? NARROW : BROAD;
    }

    private List<EStructuralFeature> features() {
        return reference().getEReferenceType().getEAllStructuralFeatures().stream()
                .filter(feature -> feature != PartnerStrategyPackage.Literals.IDENTIFIED__ID && !feature.isMany())
                .toList();
    }

    @Override
    boolean canAdd() {
        return true;
    }

    @Override
    boolean canRemove() {
        return true;
    }

    @Override
    void add() {
        if (!subject().isOne()) {
            return;
        }
        subject().edit(field(), () -> NewPart.in(subject().first(), reference()));
        EObject part = elements().getLast();
        viewer().setSelection(new StructuredSelection(part), true);
        viewer().editElement(part, 0);
    }

    String text(Object value) {
        return switch (value) {
        case null -> "";
        case Enumerator literal -> ModelLabels.of(literal);
        case NamedForm form -> FeatureChoices.label(form);
        case EObject element -> subject().name(element);
        default -> ValueText.of(value, Locale.getDefault());
        };
    }

    private final class Values extends ColumnLabelProvider {

        private final EStructuralFeature feature;

        Values(EStructuralFeature feature) {
            this.feature = feature;
        }

        @Override
        public String getText(Object element) {
            return text(((EObject) element).eGet(feature)).replaceAll("\\s+", " ");
        }
    }
}
