/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.overview;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.partnerstrategy.editor.PageContext;
import org.partnerstrategy.editor.StepPages;
import org.partnerstrategy.method.progress.StepProgress;
import org.partnerstrategy.method.Step;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.TypeScale;

/** What is done and what is open in one step, and the way to it. */
final class StepCard {

    private static final Messages MESSAGES = Messages.of(StepCard.class);

    private final Step step;
    private final Label state;
    private final ThinBar bar;
    private final Label figures;
    private Shown shown;

    StepCard(Composite parent, FormToolkit toolkit, PageContext context, Step step) {
        this.step = step;
        Composite body = toolkit.createComposite(parent, SWT.BORDER);
        body.setData("step", step.name());
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 8).spacing(4, 4).applyTo(body);
        Hyperlink title = toolkit.createHyperlink(body, MESSAGES.text("step." + step.name()), SWT.NONE);
        title.setFont(TypeScale.TEXT.bold());
        title.setToolTipText(MESSAGES.text("step.go", step.number()));
        title.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> StepPages.show(context, step)));
        wide(title);
        bar = new ThinBar(body);
        toolkit.adapt(bar, false, false);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(bar);
        state = toolkit.createLabel(body, "", SWT.RIGHT);
        figures = toolkit.createLabel(body, "", SWT.WRAP);
        wide(figures);
    }

    /** What there is to be seen of a step: not its points, of which there can be very many. */
    private record Shown(int done, int total, boolean finished, List<Message> figures) {
    }

    /** Shows how far the step has come. Answers whether the card may need another size. */
    boolean show(StepProgress progress) {
        boolean finished = progress.total() > 0 && progress.isComplete();
        Shown now = new Shown(progress.done(), progress.total(), finished, progress.figures());
        if (now.equals(shown)) {
            return false;
        }
        shown = now;
        state.setText(finished ? MESSAGES.text("step.finished")
                : progress.total() == 0 ? "" : MESSAGES.text("step.state", progress.done(), progress.total()));
        bar.show(progress.done(), progress.total());
        figures.setText(figures(progress));
        return true;
    }

    /** The figures; as long as there is nothing to count, what the step is about. */
    private String figures(StepProgress progress) {
        return progress.total() == 0 ? MESSAGES.text("step.about." + step.name())
                : progress.figures().stream().map(figure -> figure.in(Locale.getDefault()))
                        .collect(Collectors.joining(" \u00b7 "));
    }

    private static void wide(Control control) {
        // A hint of one point lets the layout wrap the text instead of making the card wider.
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(1, SWT.DEFAULT).applyTo(control);
    }
}
