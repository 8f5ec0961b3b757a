/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.welcome;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.partnerstrategy.editor.StrategyOpener;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.studio.files.FileList;
import org.partnerstrategy.studio.files.StudioFolder;
import org.partnerstrategy.ui.Icons;
import org.partnerstrategy.ui.KeyboardFocus;

/** The files that were opened lately; those that are gone are grey. Each can be taken out of the list. */
final class RecentFiles {

    private static final Messages MESSAGES = Messages.of(RecentFiles.class);

    private static final int MOST = 6;

    private final Composite rows;
    private final IWorkbenchWindow window;
    private final Runnable changed;
    private final FileList recent = StudioFolder.current().recent();

    RecentFiles(Composite parent, IWorkbenchWindow window, Runnable changed) {
        this.window = window;
        this.changed = changed;
        rows = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(rows);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.BEGINNING).applyTo(rows);
        fill();
    }

    /** Shows the list as it is now. */
    void update() {
        KeyboardFocus.clear(rows);
        fill();
        changed.run();
    }

    private void fill() {
        List<Path> files = recent.files();
        files.stream().limit(MOST).forEach(this::row);
        if (files.isEmpty()) {
            Label none = new Label(rows, SWT.WRAP);
            none.setText(MESSAGES.text("welcome.none"));
            GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(none);
        }
    }

    private void row(Path file) {
        boolean there = Files.exists(file);
        String folder = file.getParent().toString();
        WelcomeCard.Face face = new WelcomeCard.Face(file.getFileName().toString(),
                there ? folder : MESSAGES.text("welcome.gone", folder), Optional.empty(), 0);
        new WelcomeCard(rows, face, there ? Optional.of(() -> new StrategyOpener(window).open(file))
                : Optional.empty());
        ToolBar bar = new ToolBar(rows, SWT.FLAT);
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(bar);
        ToolItem remove = new ToolItem(bar, SWT.PUSH);
        remove.setImage(Icons.image("remove"));
        remove.setToolTipText(MESSAGES.text("welcome.remove"));
        // Later: the button itself goes with its row.
        remove.addListener(SWT.Selection, event -> rows.getDisplay().asyncExec(() -> {
            recent.remove(file);
            update();
        }));
    }
}
