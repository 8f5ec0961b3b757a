/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.partnerstrategy.extension.method.MethodWithPlugIns;
import org.partnerstrategy.method.progress.NextTask;
import org.partnerstrategy.method.progress.Progress;
import org.partnerstrategy.method.progress.StepProgress;
import org.partnerstrategy.method.validation.Finding;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.NativeLook;
import org.partnerstrategy.ui.Shades;

/**
 * The button that leads from the first relation to the last role, the same on every page, with what it leads to
 * beside it.
 */
final class NextTaskBar {

    private static final Messages MESSAGES = Messages.of(NextTaskBar.class);

    private static final int MARGIN = 8;
    /** With less room than this for the words there are none; the tip of the button has them. */
    private static final int READABLE = 120;

    private final PageContext context;
    private final StepBar steps;
    private final Composite body;
    private final CLabel task;
    private final Button go;
    private final LiveFindings live;
    /** What is done and what is open; none while that is not known after a change. */
    private Optional<List<StepProgress>> progress = Optional.empty();

    NextTaskBar(Composite parent, PageContext context, StepBar steps) {
        this.context = context;
        this.steps = steps;
        body = new Composite(parent, SWT.NONE);
        // The ground is that of the steps beside it.
        NativeLook.keep(body);
        body.setBackgroundMode(SWT.INHERIT_DEFAULT);
        body.setBackground(Shades.of(body).between(0.03));
        GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(MARGIN, MARGIN, 4, 4).spacing(MARGIN, 0)
                .applyTo(body);
        body.addListener(SWT.Paint, event -> {
            event.gc.setForeground(Shades.of(body).between(0.2));
            event.gc.drawLine(0, body.getSize().y - 1, body.getSize().x, body.getSize().y - 1);
        });
        task = new CLabel(body, SWT.RIGHT);
        NativeLook.keep(task);
        GridDataFactory.fillDefaults().grab(true, true).hint(1, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(task);
        task.addListener(SWT.Resize, event -> task.setVisible(task.getSize().x >= READABLE));
        go = new Button(body, SWT.PUSH);
        go.setText(MESSAGES.text("next"));
        go.addListener(SWT.Selection, event -> go());
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(go);
        live = new LiveFindings(body.getDisplay(), () -> Optional.of(context.document().strategy()), this::found);
        body.addListener(SWT.Dispose, event -> live.dispose());
    }

    Control control() {
        return body;
    }

    /** The room that the button needs. */
    int narrowest() {
        return go.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + 2 * MARGIN;
    }

    /** Something changed: what comes next is worked out after a pause. */
    void changed() {
        progress = Optional.empty();
        live.changed();
    }

    private void found(List<Finding> findings) {
        if (!body.isDisposed()) {
            progress = Optional.of(Progress.of(context.document().strategy(), findings));
            moved();
        }
    }

    /** People are at another element or page. What is open stays so. */
    void moved() {
        if (progress.isEmpty() || body.isDisposed()) {
            return;
        }
        Optional<NextTask> next = after(progress.get());
        String text = next.map(found -> found.text().localized()).orElseGet(() -> MESSAGES.text("next.none"));
        task.setForeground(Shades.of(body).between(0.7));
        task.setText(text.replace("&", "&&"));
        task.setToolTipText(text.replace("&", "&&"));
        go.setToolTipText(next.map(found -> MESSAGES.text("next.tip", found.explained(), found.text()))
                .orElseGet(() -> MESSAGES.text("next.none")));
    }

    /** Leads to what comes next; where nothing is left, to the overview. */
    void go() {
        context.document().commitPending();
        BusyIndicator.showWhile(body.getDisplay(), () -> next().ifPresentOrElse(this::show, this::showOverview));
        moved();
    }

    private void showOverview() {
        PageDescription.all().stream().filter(page -> page.step().isEmpty()).findFirst()
                .ifPresent(page -> context.show(page.id()));
    }

    private void show(NextTask next) {
        next.element().ifPresentOrElse(element -> StepPages.show(context, next.step(), element),
                () -> StepPages.show(context, next.step()));
    }

    /** What is wanted now is not waited for. */
    private Optional<NextTask> next() {
        if (progress.isEmpty()) {
            PartnerStrategy strategy = context.document().strategy();
            progress = Optional.of(Progress.of(strategy,
                    MethodWithPlugIns.installed().validation().validate(strategy)));
        }
        return after(progress.get());
    }

    private Optional<NextTask> after(List<StepProgress> known) {
        return NextTask.after(known, steps.step(), context.selection().elements().stream().findFirst());
    }
}
