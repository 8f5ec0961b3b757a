/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workshop.ui;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.AccessibleName;
import org.partnerstrategy.workshop.server.QrCode;

/** How participants come in: the address, as a text and as a code that phones read. */
final class InvitationPart {

    private static final Messages MESSAGES = Messages.of(InvitationPart.class);

    private static final int SIZE = 220;
    private static final String LOOPBACK = "http://localhost";

    private InvitationPart() {
    }

    static void in(Composite parent, RunningWorkshop workshop) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(4, 6).applyTo(body);
        GridDataFactory.fillDefaults().hint(SIZE + 40, SWT.DEFAULT).applyTo(body);
        Label title = new Label(body, SWT.NONE);
        title.setText(MESSAGES.text("invite"));
        code(body, QrCode.of(workshop.address()));
        Text address = new Text(body, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI);
        address.setText(workshop.address());
        AccessibleName.give(address, MESSAGES.text("invite.address"));
        GridDataFactory.fillDefaults().grab(true, false).hint(SIZE, SWT.DEFAULT).applyTo(address);
        button(body, "invite.copy", () -> copy(body, workshop.address()));
        button(body, "invite.page", () -> Program.launch(workshop.presenterAddress()));
        Label note = new Label(body, SWT.WRAP);
        note.setText(MESSAGES.text(workshop.address().startsWith("https:") ? "safety.encrypted"
                : isAlone(workshop.address()) ? "safety.alone" : "safety.plain"));
        GridDataFactory.fillDefaults().grab(true, false).hint(SIZE, SWT.DEFAULT).applyTo(note);
    }

    private static boolean isAlone(String address) {
        return address.startsWith(LOOPBACK) || address.startsWith("http://127.") || address.startsWith("http://[::1]");
    }

    private static void button(Composite parent, String key, Runnable run) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(MESSAGES.text(key));
        button.setToolTipText(MESSAGES.text(key + ".hint"));
        button.addListener(SWT.Selection, event -> run.run());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
    }

    private static void copy(Composite parent, String address) {
        Clipboard clipboard = new Clipboard(parent.getDisplay());
        clipboard.setContents(new Object[] { address }, new Transfer[] { TextTransfer.getInstance() });
        clipboard.dispose();
    }

    /** Dark on light in every theme, as cameras need it. */
    private static void code(Composite parent, QrCode code) {
        Canvas canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        AccessibleName.give(canvas, MESSAGES.text("invite.code"));
        GridDataFactory.fillDefaults().hint(SIZE, SIZE).align(SWT.BEGINNING, SWT.BEGINNING).applyTo(canvas);
        canvas.addPaintListener(event -> paint(event.gc, canvas.getClientArea(), code));
    }

    private static void paint(GC gc, Rectangle area, QrCode code) {
        gc.setBackground(gc.getDevice().getSystemColor(SWT.COLOR_WHITE));
        gc.fillRectangle(area);
        gc.setBackground(gc.getDevice().getSystemColor(SWT.COLOR_BLACK));
        int side = Math.min(area.width, area.height);
        for (int y = 0; y < code.size(); y++) {
            for (int x = 0; x < code.size(); x++) {
                if (code.isDark(x, y)) {
                    int left = x * side / code.size();
                    int top = y * side / code.size();
                    gc.fillRectangle(left, top, (x + 1) * side / code.size() - left,
                            (y + 1) * side / code.size() - top);
                }
            }
        }
    }
}
