/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workshop.ui;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.GoalWalk;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.workshop.WorkshopException;
import org.partnerstrategy.workshop.server.Certificate;
import org.partnerstrategy.workshop.server.LocalAddresses;
import org.partnerstrategy.workshop.server.ServerOptions;

/** About which goals a workshop is, and who can reach it: nobody else, unless the user chooses a network. */
final class StartPart {

    private static final Messages MESSAGES = Messages.of(StartPart.class);

    private static final int LARGEST_PORT = 65_535;
    private static final int WIDTH = 520;

    private final Composite body;
    private final List<Goal> goals;
    private final List<InetAddress> addresses = new ArrayList<>();
    private final Combo goal;
    private final Combo network;
    private final Spinner port;
    private final Text certificate;
    private final Text password;
    private final Label safety;
    private final Label problem;

    /**
     * @param started is run when the user wants to start
     */
    StartPart(Composite parent, PartnerStrategy strategy, Runnable started) {
        body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(12, 12).spacing(8, 8).numColumns(3).applyTo(body);
        wide(new Label(body, SWT.WRAP)).setText(MESSAGES.text("start.about"));
        goals = GoalWalk.through(strategy).filter(found -> !found.getRelations().isEmpty()).toList();
        goal = combo("start.goal");
        goal.add(MESSAGES.text("start.goal.all"));
        goals.forEach(found -> goal.add(ElementName.of(found).in(Locale.getDefault())));
        goal.select(0);
        network = combo("start.network");
        addresses.add(InetAddress.getLoopbackAddress());
        network.add(MESSAGES.text("start.network.none"));
        LocalAddresses.all().forEach(address -> {
            addresses.add(address);
            network.add(MESSAGES.text("start.network.one", address.getHostAddress()));
        });
        addresses.add(new InetSocketAddress(0).getAddress());
        network.add(MESSAGES.text("start.network.all"));
        network.select(0);
        network.addListener(SWT.Selection, event -> tellSafety());
        label("start.port");
        port = new Spinner(body, SWT.BORDER);
        port.setValues(ServerOptions.USUAL_PORT, 1, LARGEST_PORT, 0, 1, 100);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).span(2, 1).applyTo(port);
        label("start.certificate");
        certificate = new Text(body, SWT.BORDER);
        certificate.setMessage(MESSAGES.text("start.certificate.hint"));
        certificate.addListener(SWT.Modify, event -> tellSafety());
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(certificate);
        button("start.browse", this::browse);
        label("start.password");
        password = new Text(body, SWT.BORDER | SWT.PASSWORD);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).span(2, 1).applyTo(password);
        safety = wide(new Label(body, SWT.WRAP));
        problem = wide(new Label(body, SWT.WRAP));
        Button start = button("start", started);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).span(3, 1).applyTo(start);
        start.getShell().setDefaultButton(start);
        tellSafety();
    }

    private Combo combo(String key) {
        label(key);
        Combo combo = new Combo(body, SWT.DROP_DOWN | SWT.READ_ONLY);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).span(2, 1).hint(1, SWT.DEFAULT)
                .applyTo(combo);
        return combo;
    }

    private void label(String key) {
        new Label(body, SWT.NONE).setText(MESSAGES.text(key));
    }

    private static Label wide(Label label) {
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private Button button(String key, Runnable run) {
        Button button = new Button(body, SWT.PUSH);
        button.setText(MESSAGES.text(key));
        button.addListener(SWT.Selection, event -> run.run());
        return button;
    }

    private void browse() {
        FileDialog dialog = new FileDialog(body.getShell(), SWT.OPEN);
        dialog.setFilterExtensions(new String[] { "*.p12;*.pfx", "*" });
        Optional.ofNullable(dialog.open()).ifPresent(certificate::setText);
    }

    private InetAddress address() {
        return addresses.get(network.getSelectionIndex());
    }

    private void tellSafety() {
        String key = address().isLoopbackAddress() ? "safety.alone"
                : certificate.getText().isBlank() ? "safety.plain" : "safety.encrypted";
        safety.setText(MESSAGES.text(key));
        body.layout(true, true);
    }

    Control control() {
        return body;
    }

    /** The only goal; none for all goals with partners. */
    Optional<Goal> goal() {
        return goal.getSelectionIndex() <= 0 ? Optional.empty() : Optional.of(goals.get(goal.getSelectionIndex() - 1));
    }

    /**
     * Where and how it is served.
     *
     * @throws WorkshopException when the certificate cannot be read
     */
    ServerOptions options() throws WorkshopException {
        String file = certificate.getText().strip();
        return new ServerOptions(address(), port.getSelection(), file.isEmpty() ? Optional.empty()
                : Optional.of(Certificate.read(Path.of(file), password.getText())));
    }

    /** Says why it could not be started. */
    void tell(String text) {
        problem.setText(text);
        body.getShell().layout(true, true);
    }
}
