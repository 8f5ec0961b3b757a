/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.workspace.compare;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.CompareEditorInput;
import org.eclipse.compare.CompareUI;
import org.eclipse.compare.IPropertyChangeNotifier;
import org.eclipse.compare.contentmergeviewer.IFlushable;
import org.eclipse.compare.structuremergeviewer.ICompareInput;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.util.PropertyChangeEvent;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.partnerstrategy.compare.Comparison;
import org.partnerstrategy.compare.NotComparableException;
import org.partnerstrategy.editor.Authors;
import org.partnerstrategy.editor.VersionMerge;
import org.partnerstrategy.editor.compare.DifferenceTable;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.file.FileFailure;
import org.partnerstrategy.model.resource.StrategyFileException;
import org.partnerstrategy.model.text.Messages;

/**
 * Tells what is different in two versions of a strategy in the words of the method. What is ticked can be adopted into
 * the left version, if that can be changed; with the version of which both were made, both can be merged.
 */
final class DifferencesViewer extends Viewer implements IPropertyChangeNotifier, IFlushable {

    private static final Messages MESSAGES = Messages.of(DifferencesViewer.class);

    private final CompareConfiguration configuration;
    private final ListenerList<IPropertyChangeListener> listeners = new ListenerList<>();
    private final Composite body;
    private final Label message;
    private final DifferenceTable table;
    private final Button adopt;
    private final Button merge;
    private ICompareInput input;
    private Optional<ComparedVersion> left = Optional.empty();
    private Optional<ComparedVersion> right = Optional.empty();
    private Optional<ComparedVersion> base = Optional.empty();
    private Comparison comparison;
    private boolean isDirty;

    DifferencesViewer(Composite parent, CompareConfiguration configuration) {
        this.configuration = configuration;
        body = new Composite(parent, SWT.NONE);
        body.setData(CompareUI.COMPARE_VIEWER_TITLE, MESSAGES.text("compare.title"));
        GridLayoutFactory.fillDefaults().numColumns(3).margins(6, 6).applyTo(body);
        message = new Label(body, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(message);
        adopt = button("compare.adopt", this::adopt);
        merge = button("compare.merge", this::merge);
        table = new DifferenceTable(body);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).applyTo(table.control());
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(body, SWT.PUSH);
        button.setText(MESSAGES.text(key));
        button.addListener(SWT.Selection, event -> action.run());
        GridDataFactory.fillDefaults().applyTo(button);
        return button;
    }

    @Override
    public Control getControl() {
        return body;
    }

    @Override
    public Object getInput() {
        return input;
    }

    @Override
    public void setInput(Object shown) {
        flush(null);
        input = shown instanceof ICompareInput compared ? compared : null;
        refresh();
    }

    @Override
    public void refresh() {
        left = Optional.empty();
        right = Optional.empty();
        base = Optional.empty();
        if (input != null) {
            table.name(names().ours(), names().theirs());
            try {
                left = ComparedVersion.of(input.getLeft());
                right = ComparedVersion.of(input.getRight());
                base = ComparedVersion.of(input.getAncestor());
            } catch (StrategyFileException e) {
                cannotCompare(e.in(Locale.getDefault()));
                return;
            } catch (IOException e) {
                cannotCompare(MESSAGES.text("compare.unreadable", FileFailure.reason(e)));
                return;
            }
        }
        compare();
    }

    /** What the Eclipse calls the versions, such as by their time and author. */
    private Authors names() {
        return new Authors(Objects.requireNonNullElse(configuration.getLeftLabel(input), input.getName()),
                Objects.requireNonNullElse(configuration.getRightLabel(input), input.getName()));
    }

    private void compare() {
        if (left.isEmpty() || right.isEmpty()) {
            cannotCompare(input == null ? "" : MESSAGES.text("compare.onlyOne"));
            return;
        }
        try {
            comparison = Comparison.of(left.get().strategy(), right.get().strategy());
            table.show(comparison);
            int count = comparison.differences().size();
            boolean canChange = configuration.isLeftEditable() && left.get().isEditable();
            say(MESSAGES.text("compare.count", count));
            adopt.setEnabled(canChange && count > 0);
            merge.setEnabled(canChange && count > 0 && base.isPresent());
        } catch (NotComparableException e) {
            cannotCompare(e.problem().capitalized());
        }
    }

    private void cannotCompare(String why) {
        table.clear();
        adopt.setEnabled(false);
        merge.setEnabled(false);
        say(why);
    }

    private void say(String text) {
        message.setText(text.replace("&", "&&"));
        message.setToolTipText(text);
        body.layout();
    }

    private void adopt() {
        comparison.apply(table.chosen());
        setDirty(true);
        compare();
    }

    private void merge() {
        try {
            Optional<PartnerStrategy> merged = VersionMerge.ask(body.getShell(), base.orElseThrow().strategy(),
                    left.orElseThrow().strategy(), right.orElseThrow().strategy(), names());
            if (merged.isPresent()) {
                left = left.map(version -> new ComparedVersion(version.element(), merged.get()));
                setDirty(true);
                compare();
            }
        } catch (NotComparableException e) {
            cannotCompare(e.problem().capitalized());
        }
    }

    private void setDirty(boolean dirty) {
        if (dirty != isDirty) {
            isDirty = dirty;
            PropertyChangeEvent event = new PropertyChangeEvent(this, CompareEditorInput.DIRTY_STATE, !dirty, dirty);
            listeners.forEach(listener -> listener.propertyChange(event));
        }
    }

    /** Gives what was adopted or merged to the left version, which the Eclipse then saves. */
    @Override
    public void flush(IProgressMonitor monitor) {
        if (!isDirty) {
            return;
        }
        try {
            left.orElseThrow().write();
            setDirty(false);
        } catch (StrategyFileException e) {
            say(e.in(Locale.getDefault()));
        } catch (IOException e) {
            say(MESSAGES.text("compare.unwritable", FileFailure.reason(e)));
        }
    }

    @Override
    public void addPropertyChangeListener(IPropertyChangeListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removePropertyChangeListener(IPropertyChangeListener listener) {
        listeners.remove(listener);
    }

    @Override
    public ISelection getSelection() {
        return StructuredSelection.EMPTY;
    }

    @Override
    public void setSelection(ISelection selection, boolean reveal) {
        // Which differences are ticked is nothing that other parts show.
    }
}
