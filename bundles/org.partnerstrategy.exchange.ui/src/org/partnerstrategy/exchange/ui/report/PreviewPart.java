/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.ui.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.report.ReportRequest;
import org.partnerstrategy.report.writer.ReportFormat;
import org.partnerstrategy.report.writer.ReportPreview;
import org.partnerstrategy.report.writer.ReportSections;

/** The pages of the report as they will be in PDF, drawn beside the user interface. */
final class PreviewPart {

    private static final Messages MESSAGES = Messages.of(PreviewPart.class);

    private static final int WIDTH = 330;
    private static final int HEIGHT = 467;
    /** So long after the last change, in milliseconds. */
    private static final int DELAY = 250;

    private final Group body;
    private final Label picture;
    private final Label words;
    private final Button back;
    private final Button next;
    private final Drawing drawing;
    private int page;

    PreviewPart(Composite parent) {
        body = new Group(parent, SWT.NONE);
        body.setText(MESSAGES.text("preview.title"));
        drawing = new Drawing();
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(body);
        picture = new Label(body, SWT.CENTER);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(WIDTH, HEIGHT).applyTo(picture);
        back = button("preview.back", -1);
        words = new Label(body, SWT.CENTER);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(words);
        next = button("preview.next", 1);
        body.addListener(SWT.Dispose, event -> {
            drawing.cancel();
            Optional.ofNullable(picture.getImage()).ifPresent(Image::dispose);
        });
    }

    private Button button(String key, int pages) {
        Button button = new Button(body, SWT.PUSH);
        button.setText(MESSAGES.text(key));
        button.setEnabled(false);
        button.addListener(SWT.Selection, event -> {
            page += pages;
            drawing.schedule();
        });
        return button;
    }

    Composite control() {
        return body;
    }

    /**
     * Shows another report.
     *
     * @param request which; it is asked for now, of a copy of the strategy that nobody changes
     */
    void show(Supplier<ReportRequest> request) {
        drawing.wanted = request.get();
        words.setText(MESSAGES.text("preview.working"));
        drawing.cancel();
        drawing.schedule(DELAY);
    }

    private void show(byte[] png, int pages) {
        Image old = picture.getImage();
        picture.setImage(new Image(body.getDisplay(), new ByteArrayInputStream(png)));
        if (old != null) {
            old.dispose();
        }
        words.setText(MESSAGES.text("preview.page", page + 1, pages));
        back.setEnabled(page > 0);
        next.setEnabled(page + 1 < pages);
    }

    /** Writes the report when another one is wanted, and draws one page. */
    private final class Drawing extends Job {

        private final Display display = body.getDisplay();
        private volatile ReportRequest wanted;
        private ReportRequest written;
        private byte[] pdf;

        Drawing() {
            super(MESSAGES.text("preview.working"));
            setSystem(true);
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            ReportRequest request = wanted;
            try {
                if (request != written) {
                    ByteArrayOutputStream content = new ByteArrayOutputStream();
                    ReportFormat.PDF.write(request, ReportSections.installed(), (done, total) -> {
                        if (monitor.isCanceled()) {
                            throw new OperationCanceledException();
                        }
                    }, Optional.empty(), content);
                    pdf = content.toByteArray();
                    written = request;
                }
                try (ReportPreview preview = ReportPreview.of(pdf)) {
                    int pages = preview.pages();
                    page = Math.clamp(page, 0, pages - 1);
                    byte[] png = preview.png(page, WIDTH);
                    tell(() -> show(png, pages));
                }
                return Status.OK_STATUS;
            } catch (OperationCanceledException e) {
                return Status.CANCEL_STATUS;
            } catch (IOException e) {
                tell(() -> words.setText(MESSAGES.text("preview.none")));
                return Status.OK_STATUS;
            }
        }

        private void tell(Runnable change) {
            if (!display.isDisposed()) {
                display.asyncExec(() -> {
                    if (!body.isDisposed()) {
                        change.run();
                    }
                });
            }
        }
    }
}
