/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.ui.grid;

import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.partnerstrategy.model.text.Messages;

/** One message below the table about everything that could not be taken; it stays until the user closes it. */
final class Notice {

    private static final Messages MESSAGES = Messages.of(Notice.class);

    private static final int MOST_LINES = 5;

    private final Composite bar;
    private final Label text;

    Notice(Composite parent) {
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(6, 4).applyTo(bar);
        Label icon = new Label(bar, SWT.NONE);
        icon.setImage(JFaceResources.getImage(Dialog.DLG_IMG_MESSAGE_WARNING));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(icon);
        text = new Label(bar, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(text);
        Button close = new Button(bar, SWT.PUSH);
        close.setText(MESSAGES.text("notice.close"));
        close.addListener(SWT.Selection, event -> say(List.of()));
        GridDataFactory.swtDefaults().align(SWT.END, SWT.BEGINNING).applyTo(close);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
        bar.setVisible(false);
    }

    /** Says these lines; none takes the message away. */
    void say(List<String> lines) {
        List<String> shown = lines.size() > MOST_LINES ? lines.subList(0, MOST_LINES) : lines;
        String words = String.join("\n", shown);
        text.setText(lines.size() > MOST_LINES
                ? words + "\n" + MESSAGES.text("notice.more", lines.size() - MOST_LINES) : words);
        GridDataFactory.fillDefaults().grab(true, false).exclude(lines.isEmpty()).applyTo(bar);
        bar.setVisible(!lines.isEmpty());
        bar.getParent().layout(true, true);
    }

    String text() {
        return text.getText();
    }
}
