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
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

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

    private static final int WIDTH = 280;
    private static final int HEIGHT = 396;
    /** So long after the last change, in milliseconds. */
    private static final int DELAY = 250;

    private final Group body;
    private final Display display;
    private final Label picture;
    private final Label words;
    private final Button back;
    private final Button next;
    private final ExecutorService drawing = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("report-preview").factory());
    private final Runnable draw = this::draw;
    private Optional<Supplier<ReportRequest>> asked = Optional.empty();
    private ReportRequest wanted;
    private volatile int latest;
    private Pdf pdf;
    private int page;

    PreviewPart(Composite parent) {
        display = parent.getDisplay();
        body = new Group(parent, SWT.NONE);
        body.setText(MESSAGES.text("preview.title"));
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(body);
        picture = new Label(body, SWT.CENTER);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(WIDTH, HEIGHT).applyTo(picture);
        back = button("preview.back", -1);
        words = new Label(body, SWT.CENTER);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(words);
        next = button("preview.next", 1);
        body.addListener(SWT.Dispose, event -> {
            latest++;
            drawing.shutdown();
            Optional.ofNullable(picture.getImage()).ifPresent(Image::dispose);
        });
    }

    private Button button(String key, int pages) {
        Button button = new Button(body, SWT.PUSH);
        button.setText(MESSAGES.text(key));
        button.setEnabled(false);
        button.addListener(SWT.Selection, event -> {
            page += pages;
            draw();
        });
        return button;
    }

    Composite control() {
        return body;
    }

    /**
     * Shows another report.
     *
     * @param request which, of a copy of the strategy that nobody changes; asked when nothing changes any more, as a
     *        large strategy is not copied in no time
     */
    void show(Supplier<ReportRequest> request) {
        asked = Optional.of(request);
        words.setText(MESSAGES.text("preview.working"));
        body.getDisplay().timerExec(DELAY, draw);
    }

    private void draw() {
        if (!body.isDisposed()) {
            asked.ifPresent(changed -> wanted = changed.get());
            asked = Optional.empty();
            ReportRequest request = wanted;
            int first = page;
            int number = ++latest;
            drawing.execute(() -> draw(request, first, number));
        }
    }

    /** Writes the report if it is another one than before, and draws a page, unless something else is wanted by now. */
    private void draw(ReportRequest request, int first, int number) {
        try {
            if (pdf == null || pdf.request() != request) {
                pdf = Pdf.of(request, () -> number != latest);
            }
            try (ReportPreview preview = ReportPreview.of(pdf.content())) {
                int pages = preview.pages();
                int shown = Math.clamp(first, 0, pages - 1);
                byte[] png = preview.png(shown, WIDTH);
                tell(number, () -> show(png, shown, pages));
            }
        } catch (CancellationException e) {
            // The next one is on its way.
        } catch (IOException e) {
            tell(number, () -> words.setText(MESSAGES.text("preview.none")));
        }
    }

    private void tell(int number, Runnable change) {
        if (number == latest) {
            display.asyncExec(() -> {
                if (number == latest && !body.isDisposed()) {
                    change.run();
                }
            });
        }
    }

    private void show(byte[] png, int shown, int pages) {
        page = shown;
        Image old = picture.getImage();
        picture.setImage(new Image(display, new ByteArrayInputStream(png)));
        if (old != null) {
            old.dispose();
        }
        words.setText(MESSAGES.text("preview.page", page + 1, pages));
        back.setEnabled(page > 0);
        next.setEnabled(page + 1 < pages);
    }

    /** A report that is written. */
    private record Pdf(ReportRequest request, byte[] content) {

        static Pdf of(ReportRequest request, BooleanSupplier givenUp) throws IOException {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            ReportFormat.PDF.write(request, ReportSections.installed(), (done, total) -> {
                if (givenUp.getAsBoolean()) {
                    throw new CancellationException();
                }
            }, Optional.empty(), content);
            return new Pdf(request, content.toByteArray());
        }
    }
}
