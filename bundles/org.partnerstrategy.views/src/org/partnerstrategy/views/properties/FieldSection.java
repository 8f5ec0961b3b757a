/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views.properties;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.field.Field;
import org.partnerstrategy.field.feature.Explanations;
import org.partnerstrategy.ui.KeyboardFocus;

/**
 * Shows features of the selected elements with a field for each, and beneath them what the handbook says about what the
 * user is in. Which features is said in {@code plugin.xml} behind the name of this class: "class:name description", "*"
 * for all, "-name" to leave one out, "development.reason" for the feature of a part.
 */
public final class FieldSection extends FollowingSection implements IExecutableExtension {

    private static final int WIDE = 480;

    private final List<FieldControl<?>> fields = new ArrayList<>();
    private List<String> names = List.of("*");
    private TabbedPropertySheetPage sheet;
    private Composite area;
    private Composite body;
    private Label explanation;
    private Optional<PropertySubject> subject = Optional.empty();
    private Set<EClass> types = Set.of();

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        names = List.of(((String) data).strip().split("\\s+"));
    }

    @Override
    public void createControls(Composite parent, TabbedPropertySheetPage page) {
        super.createControls(parent, page);
        sheet = page;
        area = getWidgetFactory().createComposite(parent);
        GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(area);
        body = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(10, 8).equalWidth(true).applyTo(body);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(body);
        Label line = new Label(area, SWT.SEPARATOR | SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        explanation = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(explanation);
        area.addListener(SWT.Resize, event -> fit());
    }

    /** Puts the fields in two columns where there is room. */
    private void fit() {
        GridLayout layout = (GridLayout) body.getLayout();
        int columns = area.getClientArea().width > WIDE ? 2 : 1;
        if (layout.numColumns != columns) {
            layout.numColumns = columns;
            body.requestLayout();
        }
    }

    @Override
    public void setInput(IWorkbenchPart part, ISelection selection) {
        fields.forEach(FieldControl::commit);
        super.setInput(part, selection);
        List<EObject> elements = ((IStructuredSelection) selection).stream().filter(EObject.class::isInstance)
                .map(EObject.class::cast).toList();
        subject = context(part).filter(context -> !elements.isEmpty()).map(context -> new PropertySubject(context,
                elements));
        follow();
        subject.ifPresent(this::show);
    }

    private void show(PropertySubject shown) {
        Set<EClass> wanted = new LinkedHashSet<>(shown.elements().stream().map(EObject::eClass).toList());
        if (wanted.equals(types)) {
            fields.forEach(field -> field.show(shown));
        } else {
            types = wanted;
            KeyboardFocus.clear(body);
            fields.clear();
            FieldControls.fields(types, names).forEach(field -> add(field, shown));
        }
        explain(Explanations.of(types.iterator().next(), Locale.getDefault()));
    }

    private void add(Field<EObject> field, PropertySubject shown) {
        FieldControl<?> control = FieldControls.create(body, field, shown);
        fields.add(control);
        listen(control.frame(), () -> explain(field.explanation(Locale.getDefault())));
    }

    private static void listen(Control control, Runnable entered) {
        control.addListener(SWT.FocusIn, event -> entered.run());
        if (control instanceof Composite composite) {
            List.of(composite.getChildren()).forEach(child -> listen(child, entered));
        }
    }

    private void explain(Optional<String> text) {
        text.filter(words -> !words.equals(explanation.getText())).ifPresent(words -> {
            explanation.setText(words.replace("&", "&&"));
            area.requestLayout();
            sheet.resizeScrolledComposite();
        });
    }

    @Override
    public void refresh() {
        subject.filter(shown -> shown.elements().stream().allMatch(element -> element.eResource() != null))
                .ifPresent(shown -> fields.forEach(FieldControl::refresh));
    }

    @Override
    public void aboutToBeHidden() {
        fields.forEach(FieldControl::commit);
        super.aboutToBeHidden();
    }

    @Override
    Composite area() {
        return area;
    }

    @Override
    Optional<StrategyDocument> document() {
        return subject.map(shown -> shown.context().document());
    }

    @Override
    void forget() {
        subject = Optional.empty();
    }
}
