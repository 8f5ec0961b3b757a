/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.util.PropertyChangeEvent;
import org.eclipse.swt.widgets.Display;
import org.partnerstrategy.editor.settings.EditorSettings;
import org.partnerstrategy.extension.method.MethodWithPlugIns;
import org.partnerstrategy.method.validation.CheckLevels;
import org.partnerstrategy.method.validation.Finding;
import org.partnerstrategy.method.validation.ValidationRun;
import org.partnerstrategy.model.PartnerStrategy;

/**
 * Checks a strategy soon after it was changed, so that a quick series of changes is checked once. A large one is
 * checked bit by bit, so that the window answers in between. For the thread of the display.
 */
public final class LiveFindings {

    /** How long to wait for further changes, in milliseconds. */
    private static final int PAUSE = 300;
    /** More relations than this are checked bit by bit. */
    private static final int MANY = 2_000;

    private final Display display;
    private final Supplier<Optional<PartnerStrategy>> strategy;
    private final Consumer<List<Finding>> told;
    private final IPreferenceStore settings = EditorSettings.store();
    private final IPropertyChangeListener listener = this::settingChanged;
    private final Runnable check = this::check;
    private Optional<ValidationRun> run = Optional.empty();
    private boolean isDisposed;

    /**
     * Checks when it is told to.
     *
     * @param strategy what is checked; none when there is nothing to check
     * @param told is told what was found
     */
    public LiveFindings(Display display, Supplier<Optional<PartnerStrategy>> strategy, Consumer<List<Finding>> told) {
        this.display = display;
        this.strategy = strategy;
        this.told = told;
        settings.addPropertyChangeListener(listener);
    }

    private void settingChanged(PropertyChangeEvent event) {
        if (CheckLevels.isSetting(event.getProperty())) {
            display.asyncExec(this::changed);
        }
    }

    /** Says that something changed: the check is put off until nothing has changed for a moment. */
    public void changed() {
        run = Optional.empty();
        // A setting that changed just before is told afterwards.
        if (!isDisposed) {
            display.timerExec(PAUSE, check);
        }
    }

    /** Checks now. What a large strategy has is told a while later, after the window has handled what waits. */
    public void check() {
        stop();
        Optional<PartnerStrategy> checked = strategy.get();
        if (checked.isEmpty()) {
            told.accept(List.of());
        } else if (checked.get().getRelations().size() > MANY) {
            ValidationRun begun = MethodWithPlugIns.installed().validation().begin(checked.get());
            run = Optional.of(begun);
            display.asyncExec(() -> goOn(begun));
        } else {
            told.accept(MethodWithPlugIns.installed().validation().validate(checked.get()));
        }
    }

    private void goOn(ValidationRun begun) {
        // Something changed meanwhile, and another one begins soon.
        if (run.filter(current -> current == begun).isEmpty()) {
            return;
        }
        if (begun.next()) {
            display.asyncExec(() -> goOn(begun));
        } else {
            run = Optional.empty();
            told.accept(begun.findings());
        }
    }

    /** Checks no more. */
    public void stop() {
        run = Optional.empty();
        display.timerExec(-1, check);
    }

    /** Checks no more, and hears of no settings. */
    public void dispose() {
        isDisposed = true;
        stop();
        settings.removePropertyChangeListener(listener);
    }
}
