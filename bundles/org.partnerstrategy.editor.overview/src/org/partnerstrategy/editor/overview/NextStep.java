/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.overview;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.partnerstrategy.editor.PageContext;
import org.partnerstrategy.editor.StepPages;
import org.partnerstrategy.method.Step;
import org.partnerstrategy.method.progress.Progress;
import org.partnerstrategy.method.progress.StepProgress;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.KeyboardFocus;
import org.partnerstrategy.ui.TypeScale;
import org.partnerstrategy.ui.WorkbenchCommand;

/** Tells in a sentence what to do next, and takes the user there; for an empty strategy, how to begin. */
final class NextStep {

    private static final Messages MESSAGES = Messages.of(NextStep.class);

    private static final String IMPORT = "org.partnerstrategy.exchange.ui.import";
    private static final String EXAMPLE = "org.partnerstrategy.studio.example";

    private final FormToolkit toolkit;
    private final PageContext context;
    private final Runnable addGoal;
    private final Composite body;
    private Optional<Shown> shown = Optional.empty();

    /**
     * @param addGoal adds a first goal
     */
    NextStep(Composite parent, FormToolkit toolkit, PageContext context, Runnable addGoal) {
        this.toolkit = toolkit;
        this.context = context;
        this.addGoal = addGoal;
        body = toolkit.createComposite(parent, SWT.BORDER);
        GridLayoutFactory.fillDefaults().margins(12, 10).spacing(4, 5).applyTo(body);
    }

    /** Shows what to do next. Answers whether the height may have changed. */
    boolean show(List<StepProgress> steps) {
        PartnerStrategy strategy = context.document().strategy();
        Shown now = new Shown(strategy.getRelations().isEmpty(), strategy.getGoals().isEmpty(),
                Progress.next(steps).isEmpty());
        if (shown.filter(now::equals).isPresent()) {
            return false;
        }
        shown = Optional.of(now);
        KeyboardFocus.clear(body);
        if (now.begins) {
            showBeginning();
        } else if (now.done) {
            sentence(MESSAGES.text("next.none"));
        }
        // What is open is listed below; there is no need to say it twice.
        body.setVisible(now.begins || now.done);
        return true;
    }

    /** On what it depends what there is to be seen. */
    private record Shown(boolean begins, boolean withoutGoals, boolean done) {
    }

    private void showBeginning() {
        PartnerStrategy strategy = context.document().strategy();
        sentence(MESSAGES.text("begin"));
        if (strategy.getGoals().isEmpty()) {
            link("begin.goals", addGoal);
        }
        link("begin.relations", () -> StepPages.show(context, Step.INVENTORY));
        link("begin.paste", () -> StepPages.show(context, Step.INVENTORY));
        command("begin.import", IMPORT);
        command("begin.example", EXAMPLE);
    }

    private void sentence(String text) {
        Label label = toolkit.createLabel(body, text, SWT.WRAP);
        label.setFont(TypeScale.TEXT.bold());
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(label);
    }

    private void command(String key, String id) {
        WorkbenchCommand command = new WorkbenchCommand(context.site(), id);
        if (command.isDefined()) {
            link(key, command::run);
        }
    }

    private Hyperlink link(String key, Runnable go) {
        Hyperlink link = toolkit.createHyperlink(body, MESSAGES.text(key, ""), SWT.WRAP);
        link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> go.run()));
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(link);
        return link;
    }
}
