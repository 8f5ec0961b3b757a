/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.partnerstrategy.editor.PageContext;
import org.partnerstrategy.editor.StepPages;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.progress.StepProgress;
import org.partnerstrategy.method.Step;
import org.partnerstrategy.method.validation.OpenPoint;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.KeyboardFocus;

/** What is done and what is open in one step, and the way to it. */
final class StepCard {

    private static final Messages MESSAGES = Messages.of(StepCard.class);

    private static final int NAMED_POINTS = 3;

    private final FormToolkit toolkit;
    private final PageContext context;
    private final Step step;
    private final Composite body;
    private final Label state;
    private final ThinBar bar;
    private final List<Label> figures = new ArrayList<>();
    private final Composite points;
    private StepProgress shown;

    StepCard(Composite parent, FormToolkit toolkit, PageContext context, Step step) {
        this.toolkit = toolkit;
        this.context = context;
        this.step = step;
        body = toolkit.createComposite(parent, SWT.BORDER);
        body.setData("step", step.name());
        GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 10).spacing(4, 4).applyTo(body);
        Label title = toolkit.createLabel(body, MESSAGES.text("step." + step.name()));
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        state = toolkit.createLabel(body, "", SWT.RIGHT);
        bar = new ThinBar(body);
        toolkit.adapt(bar, false, false);
        wide(bar);
        for (int i = 0; i < 3; i++) {
            Label figure = toolkit.createLabel(body, "", SWT.WRAP);
            wide(figure);
            figures.add(figure);
        }
        points = toolkit.createComposite(body);
        GridLayoutFactory.fillDefaults().spacing(0, 3).extendedMargins(0, 0, 4, 0).applyTo(points);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(points);
        Button go = toolkit.createButton(body, MESSAGES.text("step.go", step.number()), SWT.PUSH);
        go.addListener(SWT.Selection, event -> StepPages.show(context, step));
        GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.END).applyTo(go);
    }

    /** Shows how far the step has come. Answers whether the card may need another size. */
    boolean show(StepProgress progress) {
        if (progress.equals(shown)) {
            return false;
        }
        boolean otherPoints = shown == null || !progress.open().equals(shown.open());
        shown = progress;
        boolean finished = progress.total() > 0 && progress.isComplete();
        state.setText(finished ? MESSAGES.text("step.finished")
                : progress.total() == 0 ? "" : MESSAGES.text("step.state", progress.done(), progress.total()));
        bar.show(progress.done(), progress.total());
        showFigures(progress);
        if (otherPoints) {
            showPoints(progress.open());
        }
        return true;
    }

    /** Shows the figures; as long as there is nothing to count, what the step is about. */
    private void showFigures(StepProgress progress) {
        for (int i = 0; i < figures.size(); i++) {
            boolean about = progress.total() == 0;
            Label figure = figures.get(i);
            figure.setText(about ? MESSAGES.text("step.about." + step.name())
                    : progress.figures().get(i).in(Locale.getDefault()));
            figure.setVisible(i == 0 || !about);
            ((GridData) figure.getLayoutData()).exclude = i > 0 && about;
        }
    }

    private void showPoints(List<OpenPoint> open) {
        KeyboardFocus.clear(points);
        if (!open.isEmpty()) {
            Label heading = toolkit.createLabel(points, MESSAGES.text("step.open", open.size()));
            heading.setFont(JFaceResources.getFontRegistry().getItalic(JFaceResources.DEFAULT_FONT));
            open.stream().limit(NAMED_POINTS).forEach(point -> link(ElementName.of(point.element())
                    .in(Locale.getDefault()), point.explanation().text().in(Locale.getDefault()),
                    () -> StepPages.show(context, step, point.element())));
        }
        if (open.size() > NAMED_POINTS) {
            int more = open.size() - NAMED_POINTS;
            link(MESSAGES.text("step.more", more), MESSAGES.text("step.go", step.number()),
                    () -> StepPages.show(context, step));
        }
    }

    private void link(String text, String tip, Runnable go) {
        Hyperlink link = toolkit.createHyperlink(points, text, SWT.WRAP);
        link.setToolTipText(tip);
        link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> go.run()));
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(link);
        // A hint of one point lets the layout wrap the link instead of making the card wider.
    }

    private static void wide(Control control) {
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(1, SWT.DEFAULT).applyTo(control);
    }
}
