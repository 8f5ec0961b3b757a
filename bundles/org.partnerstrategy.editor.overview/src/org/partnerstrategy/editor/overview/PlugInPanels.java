/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.partnerstrategy.editor.PageContext;
import org.partnerstrategy.editor.overview.panel.OverviewPanel;
import org.partnerstrategy.extension.Extension;
import org.partnerstrategy.extension.Extensions;
import org.partnerstrategy.ui.Disposal;

/** The panels that plug-ins add to one overview. A broken one is named and taken away. */
final class PlugInPanels {

    /** Where plug-ins add panels. */
    private static final String POINT = "org.partnerstrategy.editor.overview.panels";

    private final List<Shown> panels = new ArrayList<>();

    /**
     * A panel as it is declared.
     *
     * @param order those with lower numbers are before it
     */
    private record Declared(Extension<OverviewPanel> extension, String title, Optional<String> about, int order) {

        static Declared of(Extension<OverviewPanel> extension) {
            return new Declared(extension, extension.declaration().required("title"),
                    extension.declaration().attribute("description"), extension.declaration().number("order")
                    .orElse(0));
        }
    }

    /** A panel of this overview. */
    private record Shown(Extension<OverviewPanel> extension, Panel panel, Runnable content) {

        /** Answers whether it could. */
        boolean show() {
            return extension.ask(panel -> {
                content.run();
                return panel;
            }).isPresent();
        }

        void dispose() {
            Disposal.of(panel.control(), extension);
        }
    }

    PlugInPanels(Composite parent, FormToolkit toolkit, PageContext context) {
        // Before the controls in it go: what fails then keeps the others from going.
        parent.addListener(SWT.Dispose, event -> panels.forEach(Shown::dispose));
        Installed.PANELS.forEach(declared -> {
            Panel panel = new Panel(parent, toolkit, declared.title(), declared.about());
            Composite place = panel.above(toolkit::createComposite);
            declared.extension().ask(maker -> Objects.requireNonNull(maker.create(place, context))).ifPresentOrElse(
                    content -> panels.add(new Shown(declared.extension(), panel, content)),
                    () -> Disposal.of(panel.control(), declared.extension()));
            adapt(place, toolkit);
        });
    }

    /** Lets controls look like those of the page. */
    private static void adapt(Composite place, FormToolkit toolkit) {
        if (!place.isDisposed()) {
            for (Control control : place.getChildren()) {
                toolkit.adapt(control, true, true);
                if (control instanceof Composite composite) {
                    adapt(composite, toolkit);
                }
            }
        }
    }

    /** Shows the strategy as it is now. Answers whether a panel was taken away. */
    boolean show() {
        List<Shown> broken = panels.stream().filter(panel -> !panel.show()).toList();
        broken.forEach(Shown::dispose);
        return panels.removeAll(broken);
    }

    /** Read when it is asked for first. */
    private static final class Installed {

        static final List<Declared> PANELS = Extensions.at(POINT).implementing(OverviewPanel.class, Declared::of)
                .stream()
                .sorted(Comparator.comparingInt(Declared::order)).toList();
    }
}
