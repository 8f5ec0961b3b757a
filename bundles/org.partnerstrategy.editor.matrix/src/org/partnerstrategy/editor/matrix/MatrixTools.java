/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.matrix;

import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.partnerstrategy.editor.matrix.canvas.MatrixCanvas;
import org.partnerstrategy.editor.matrix.gesture.MatrixModel;
import org.partnerstrategy.editor.matrix.output.MatrixPictures;
import org.partnerstrategy.matrix.MatrixOptions;
import org.partnerstrategy.matrix.Part;
import org.partnerstrategy.matrix.View;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.Icons;
import org.partnerstrategy.ui.NativeLook;

/** The tools over the matrix: what is shown, how large, where it goes, and the search. */
final class MatrixTools {

    private static final Messages MESSAGES = Messages.of(MatrixTools.class);

    private final Composite body;
    private final ToolBarManager tools = new ToolBarManager(SWT.FLAT | SWT.WRAP);
    private final MatrixModel shown;

    MatrixTools(Composite parent, MatrixModel shown) {
        this.shown = shown;
        body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(4, 4, 1, 1).applyTo(body);
        Composite bar = new Composite(body, SWT.NONE);
        bar.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(bar);
        NativeLook.keep(tools.createControl(bar));
        Control search = new PartnerSearch(body, shown).control();
        GridDataFactory.fillDefaults().hint(230, SWT.DEFAULT).align(SWT.END, SWT.CENTER).applyTo(search);
    }

    Control control() {
        return body;
    }

    void fill(MatrixCanvas matrix, MatrixPictures pictures, Runnable present) {
        view(View.NOW, "view-now");
        view(View.DESIRED, "view-desired");
        view(View.BOTH, "view-both");
        tools.add(new Separator());
        toggle("show.names", "names", has(Part.NAMES), options -> part(options, Part.NAMES));
        toggle("show.amounts", "amounts", MatrixOptions::amounts, o -> o.withAmounts(!o.amounts()));
        toggle("show.spread", "spread", MatrixOptions::spread, o -> o.withSpread(!o.spread()));
        toggle("show.trail", "trail", MatrixOptions::trail, o -> o.withTrail(!o.trail()));
        toggle("show.legend", "legend", MatrixOptions::legend, o -> o.withLegend(!o.legend()));
        toggle("show.subgoals", "subgoals", has(Part.SUBGOALS), options -> part(options, Part.SUBGOALS));
        OverlayChoice.of(shown).ifPresent(tools::add);
        tools.add(new Separator());
        command("zoom.in", "zoom-in", () -> matrix.zoom(true));
        command("zoom.out", "zoom-out", () -> matrix.zoom(false));
        command("zoom.fit", "zoom-fit", matrix::fit);
        command("zoom.usual", "zoom-usual", matrix::zoomToUsual);
        tools.add(new Separator());
        command("copy", "copy-picture", pictures::copy);
        command("export", "export-picture", pictures::export);
        command("print", "print", pictures::print);
        command("present", "present", present);
        tools.update(true);
    }

    private static Function<MatrixOptions, Boolean> has(Part part) {
        return options -> options.parts().contains(part);
    }

    private static MatrixOptions part(MatrixOptions options, Part part) {
        return options.parts().contains(part) ? options.without(part) : options.with(part);
    }

    private void view(View view, String icon) {
        Action action = new Action(MESSAGES.text("view." + view.name()), IAction.AS_RADIO_BUTTON) {

            @Override
            public void run() {
                if (isChecked()) {
                    shown.change(options -> options.showing(view));
                }
            }
        };
        action.setChecked(shown.options().view() == view);
        add(action, "view." + view.name(), icon);
    }

    private void toggle(String key, String icon, Function<MatrixOptions, Boolean> now,
            UnaryOperator<MatrixOptions> change) {
        Action action = new Action(MESSAGES.text(key), IAction.AS_CHECK_BOX) {

            @Override
            public void run() {
                shown.change(change);
            }
        };
        action.setChecked(now.apply(shown.options()));
        add(action, key, icon);
    }

    private void command(String key, String icon, Runnable run) {
        add(new Action(MESSAGES.text(key)) {

            @Override
            public void run() {
                run.run();
            }
        }, key, icon);
    }

    private void add(Action action, String key, String icon) {
        action.setImageDescriptor(Icons.descriptor(icon));
        action.setToolTipText(MESSAGES.text(key + ".hint"));
        tools.add(action);
    }
}
