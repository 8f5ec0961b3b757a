/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.field.attribute.AttributeDefinition;
import org.partnerstrategy.field.catalogue.FieldCatalogue;
import org.partnerstrategy.method.attribute.AttributeValues;
import org.partnerstrategy.model.Attributed;
import org.partnerstrategy.model.CustomAttribute;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.KeyboardFocus;
import org.partnerstrategy.ui.attribute.AttributeChanges;

/** The attributes that the strategy defines for the selected elements: a field for each, and a link to define one. */
public final class AttributeSection extends FollowingSection {

    private static final Messages MESSAGES = Messages.of(AttributeSection.class);

    private final List<FieldControl<?>> fields = new ArrayList<>();
    private TabbedPropertySheetPage sheet;
    private Composite area;
    private Optional<PropertySubject> subject = Optional.empty();
    private List<AttributeDefinition> shown = List.of();

    @Override
    public void createControls(Composite parent, TabbedPropertySheetPage page) {
        super.createControls(parent, page);
        sheet = page;
        area = getWidgetFactory().createComposite(parent);
        GridLayoutFactory.fillDefaults().margins(6, 6).spacing(10, 8).applyTo(area);
    }

    @Override
    public void setInput(IWorkbenchPart part, ISelection selection) {
        fields.forEach(FieldControl::commit);
        super.setInput(part, selection);
        List<EObject> elements = ((IStructuredSelection) selection).stream().filter(Attributed.class::isInstance)
                .map(EObject.class::cast).toList();
        subject = elements.isEmpty() ? Optional.empty()
                : context(part).map(context -> new PropertySubject(context, elements));
        follow();
        subject.ifPresent(this::show);
    }

    private void show(PropertySubject other) {
        KeyboardFocus.clear(area);
        fields.clear();
        List<CustomAttribute> attributes = attributes(other);
        shown = attributes.stream().map(AttributeDefinition::of).toList();
        attributes.forEach(attribute -> add(attribute, other));
        if (attributes.isEmpty()) {
            Label none = new Label(area, SWT.WRAP);
            none.setText(MESSAGES.text("attributes.none"));
            GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(none);
        }
        Link add = new Link(area, SWT.NONE);
        add.setText("<a>" + MESSAGES.text("attributes.add") + "</a>");
        add.addListener(SWT.Selection, event -> area.getDisplay().asyncExec(() -> define(other)));
        area.requestLayout();
        sheet.resizeScrolledComposite();
    }

    private void add(CustomAttribute attribute, PropertySubject shownOf) {
        FieldControl<?> control = FieldControls.create(area, FieldCatalogue.attribute(attribute), shownOf);
        control.frame().setToolTipText(attribute.getDescription());
        fields.add(control);
    }

    private void define(PropertySubject other) {
        if (!area.isDisposed()) {
            new AttributeChanges(area.getShell(), other.context().document())
                    .add(AttributeValues.subject((Attributed) other.first()));
        }
    }

    /** Those that all the elements can have. */
    private static List<CustomAttribute> attributes(PropertySubject subject) {
        Set<EClass> types = Set.copyOf(subject.elements().stream().map(EObject::eClass).toList());
        return types.size() > 1 ? List.of() : AttributeValues.attributes((Attributed) subject.first());
    }

    @Override
    public void refresh() {
        subject.filter(one -> one.elements().stream().allMatch(element -> element.eResource() != null))
                .ifPresent(one -> {
                    if (attributes(one).stream().map(AttributeDefinition::of).toList().equals(shown)) {
                        fields.forEach(FieldControl::refresh);
                    } else {
                        show(one);
                    }
                });
    }

    @Override
    Composite area() {
        return area;
    }

    @Override
    Optional<StrategyDocument> document() {
        return subject.map(one -> one.context().document());
    }

    @Override
    void forget() {
        subject = Optional.empty();
    }

    @Override
    public void aboutToBeHidden() {
        fields.forEach(FieldControl::commit);
        super.aboutToBeHidden();
    }
}
