/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views.properties;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IFilter;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.editor.PageContext;
import org.partnerstrategy.ui.Disposal;
import org.partnerstrategy.ui.TypeScale;
import org.partnerstrategy.views.section.SectionContent;

/** The sections that plug-ins add for the selected element, under each other with their titles. */
public final class PlugInSections extends FollowingSection {

    private final Map<PlugInSection, Optional<Made>> made = new LinkedHashMap<>();
    private TabbedPropertySheetPage sheet;
    private Composite area;
    private Optional<Shown> shown = Optional.empty();

    /** The elements for which there are sections. */
    public static final class Filter implements IFilter {

        @Override
        public boolean select(Object selected) {
            return selected instanceof EObject element && !PlugInSection.of(element.eClass()).isEmpty();
        }
    }

    /** An element, and the editor to which it belongs. */
    private record Shown(EObject element, PageContext context) {
    }

    /** The controls of a section. */
    private record Made(Composite frame, SectionContent content) {
    }

    @Override
    public void createControls(Composite parent, TabbedPropertySheetPage page) {
        super.createControls(parent, page);
        sheet = page;
        area = getWidgetFactory().createComposite(parent);
        // Before the controls in it go: what fails then keeps the others from going.
        area.addListener(SWT.Dispose, event -> made.forEach((section, parts) -> parts
                .ifPresent(part -> Disposal.of(part.frame(), section.extension()))));
        GridLayoutFactory.fillDefaults().margins(6, 6).spacing(0, 12).applyTo(area);
    }

    @Override
    public void setInput(IWorkbenchPart part, ISelection selection) {
        super.setInput(part, selection);
        shown = ((IStructuredSelection) selection).getFirstElement() instanceof EObject element
                ? context(part).map(context -> new Shown(element, context)) : Optional.empty();
        follow();
        refresh();
    }

    @Override
    Composite area() {
        return area;
    }

    @Override
    Optional<StrategyDocument> document() {
        return shown.map(now -> now.context().document());
    }

    @Override
    void forget() {
        shown = Optional.empty();
    }

    @Override
    public void refresh() {
        shown.filter(now -> now.element().eResource() != null).ifPresent(this::show);
    }

    private void show(Shown now) {
        List<PlugInSection> wanted = PlugInSection.of(now.element().eClass());
        wanted.forEach(section -> made.computeIfAbsent(section, this::make));
        List<PlugInSection> visible = new ArrayList<>(wanted);
        visible.removeIf(section -> !show(section, now));
        made.forEach((section, parts) -> parts.ifPresent(part -> reveal(part.frame(), visible.contains(section))));
        area.requestLayout();
        sheet.resizeScrolledComposite();
    }

    private Optional<Made> make(PlugInSection section) {
        Composite frame = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(frame);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(frame);
        Label title = new Label(frame, SWT.WRAP);
        title.setText(section.title().replace("&", "&&"));
        title.setFont(TypeScale.TEXT.bold());
        Composite body = new Composite(frame, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(body);
        Optional<Made> parts = section.extension().ask(maker -> Objects.requireNonNull(maker.create(body)))
                .map(content -> new Made(frame, content));
        if (parts.isEmpty()) {
            Disposal.of(frame, section.extension());
        }
        return parts;
    }

    /** Answers whether the section could. */
    private boolean show(PlugInSection section, Shown now) {
        return made.get(section).flatMap(parts -> section.extension().ask(maker -> {
            parts.content().show(now.element(), now.context());
            return parts;
        })).isPresent();
    }

    private static void reveal(Composite frame, boolean isVisible) {
        frame.setVisible(isVisible);
        ((GridData) frame.getLayoutData()).exclude = !isVisible;
    }
}
