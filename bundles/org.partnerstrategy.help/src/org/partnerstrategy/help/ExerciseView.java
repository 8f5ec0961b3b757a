/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.help;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;

/** Leads through figure 2 of the handbook in its five steps, beside the editor. It knows how far the user was. */
public final class ExerciseView extends ViewPart {

    /** The identity of the view. */
    public static final String ID = "org.partnerstrategy.help.exercise";

    private static final String CURRENT = "current";

    private final List<ExerciseCard> cards = new ArrayList<>();
    private FormToolkit toolkit;
    private ScrolledForm form;
    private ExerciseProgress progress;
    private int current;

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        if (memento != null && memento.getInteger(CURRENT) != null) {
            current = memento.getInteger(CURRENT);
        }
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putInteger(CURRENT, current);
    }

    @Override
    public void createPartControl(Composite parent) {
        toolkit = new FormToolkit(parent.getDisplay());
        form = toolkit.createScrolledForm(parent);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, ID);
        form.getBody().setLayout(new TableWrapLayout());
        try {
            fill(Exercise.in(Locale.getDefault()));
        } catch (IOException e) {
            ILog.of(ExerciseView.class).error(ID, e);
        }
    }

    private void fill(Exercise exercise) {
        for (Exercise.Item item : exercise.items()) {
            boolean last = cards.size() == exercise.items().size() - 1;
            cards.add(new ExerciseCard(toolkit, form.getBody(), item, last, this::run, this::next));
        }
        progress = new ExerciseProgress(getSite().getPage(), this::tick);
        show(Math.clamp(current, 0, cards.size() - 1));
    }

    private void show(int card) {
        current = card;
        for (int index = 0; index < cards.size(); index++) {
            cards.get(index).show(index == current);
        }
        tick();
        form.reflow(true);
        form.showControl(cards.get(current).control());
    }

    /** Ticks what is done in the strategy, whoever did it. */
    private void tick() {
        for (int index = 0; progress != null && index < cards.size() && !form.isDisposed(); index++) {
            cards.get(index).tick(progress.isDone(index, current));
        }
    }

    private void next() {
        show((current + 1) % cards.size());
        setFocus();
    }

    private void run(String command) {
        try {
            getSite().getService(IHandlerService.class).executeCommand(
                    getSite().getService(ICommandService.class).deserialize(command), null);
        } catch (CommandException e) {
            ILog.of(ExerciseView.class).error(command, e);
        }
    }

    @Override
    public void setFocus() {
        if (cards.isEmpty()) {
            form.setFocus();
        } else {
            cards.get(current).setFocus();
        }
    }

    @Override
    public void dispose() {
        if (progress != null) {
            progress.dispose();
        }
        if (toolkit != null) {
            toolkit.dispose();
        }
        super.dispose();
    }
}
