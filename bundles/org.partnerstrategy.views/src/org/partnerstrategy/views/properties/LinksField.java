/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views.properties;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.partnerstrategy.field.feature.Candidates;
import org.partnerstrategy.field.feature.FeatureField;
import org.partnerstrategy.field.feature.ModelLabels;
import org.partnerstrategy.field.feature.NewElement;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.ElementIcons;
import org.partnerstrategy.views.ElementPages;

/** Elements that have pages of their own: a double click goes there. */
final class LinksField extends ListField {

    private static final Messages MESSAGES = Messages.of(LinksField.class);

    LinksField(Composite parent, FeatureField<EObject> field, PropertySubject subject) {
        super(parent, field, subject);
        refresh();
    }

    @Override
    Control create(Composite parent) {
        Composite frame = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        TableViewer table = new TableViewer(frame, SWT.MULTI | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setUseHashlookup(true);
        table.setDisplayIncrementally(200);
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.setLabelProvider(new Names());
        layout.setColumnData(column.getColumn(), new ColumnWeightData(1));
        table.addDoubleClickListener(event -> {
            if (table.getStructuredSelection().getFirstElement() instanceof EObject element) {
                ElementPages.show(subject().context(), element);
            }
        });
        use(table);
        return frame;
    }

    @Override
    boolean canAdd() {
        return reference().isContainment() ? NewElement.fits(reference()) : canRemove();
    }

    /** A relation cannot be taken from its partner or goal without losing its meaning. */
    @Override
    boolean canRemove() {
        return reference().isContainment() || reference().getEOpposite() == null
                || reference().getEOpposite().isMany();
    }

    @Override
    void add() {
        if (reference().isContainment()) {
            subject().edit(field(), () -> NewElement.in(subject().first(), reference()).add());
            return;
        }
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(viewer().getControl().getShell(),
                new Names());
        dialog.setTitle(ModelLabels.of(reference()));
        dialog.setMessage(MESSAGES.text("list.choose"));
        dialog.setMultipleSelection(true);
        dialog.setElements(Candidates.of(subject().context().document().strategy(), reference()).stream()
                .filter(candidate -> !elements().contains(candidate)).toArray());
        if (dialog.open() == Window.OK) {
            List<EObject> chosen = Stream.of(dialog.getResult()).map(EObject.class::cast).toList();
            subject().edit(field(), () -> elements().addAll(chosen));
        }
    }

    private final class Names extends ColumnLabelProvider {

        @Override
        public String getText(Object element) {
            return subject().name((EObject) element);
        }

        @Override
        public Image getImage(Object element) {
            return ElementIcons.of((EObject) element);
        }
    }
}
