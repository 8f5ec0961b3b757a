/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.command;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

import org.partnerstrategy.cli.BadInputException;
import org.partnerstrategy.cli.StrategyIndex;
import org.partnerstrategy.cli.StudioCommand;
import org.partnerstrategy.exchange.register.RegisterException;
import org.partnerstrategy.exchange.register.RegisterReader;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.workshop.Agenda;
import org.partnerstrategy.workshop.FileMinutes;
import org.partnerstrategy.workshop.Workshop;
import org.partnerstrategy.workshop.server.Certificate;
import org.partnerstrategy.workshop.server.QrCode;
import org.partnerstrategy.workshop.server.ServerOptions;
import org.partnerstrategy.workshop.server.WorkshopServer;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts a live workshop, and runs until the presenter ends it (handbook, step 2). */
@Command(name = "workshop")
public final class WorkshopCommand extends StrategyCommand {

    private static final int LARGEST_PORT = 65_535;

    @Option(names = "--goal", paramLabel = "GOAL")
    private Optional<String> goal;

    @Option(names = "--port", paramLabel = "N", defaultValue = "" + ServerOptions.USUAL_PORT)
    private int port;

    @Option(names = "--bind", paramLabel = "ADDRESS")
    private Optional<String> bind;

    @Option(names = "--certificate", paramLabel = "FILE")
    private Optional<Path> certificate;

    @Option(names = "--password-file", paramLabel = "FILE")
    private Optional<Path> passwordFile;

    @Override
    public Integer call() throws IOException, RegisterException {
        ServerOptions options = options();
        PartnerStrategy strategy = load();
        Agenda agenda = Agenda.of(strategy, goal.map(name -> new StrategyIndex(strategy).goal(name)));
        FileMinutes minutes = new FileMinutes(file());
        minutes.check();
        try (Workshop workshop = Workshop.start(file(), agenda, minutes, language());
                WorkshopServer server = WorkshopServer.start(workshop, options, language())) {
            tell(workshop, server, options);
            workshop.awaitEnd();
            say("workshop.ended", file());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return StudioCommand.DONE;
    }

    private ServerOptions options() throws IOException, RegisterException {
        if (port < 0 || port > LARGEST_PORT) {
            throw new BadInputException(Message.of(WorkshopCommand.class, "workshop.port", String.valueOf(port)));
        }
        InetAddress address = bind.isPresent() ? address(bind.get()) : ServerOptions.usual().address();
        Optional<Certificate> chosen = certificate.isPresent()
                ? Optional.of(Certificate.read(certificate.get(), password())) : Optional.empty();
        return new ServerOptions(address, port, chosen);
    }

    private static InetAddress address(String text) {
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException e) {
            throw new BadInputException(Message.of(WorkshopCommand.class, "workshop.address", text));
        }
    }

    private String password() throws RegisterException {
        return passwordFile.isEmpty() ? "" : new String(RegisterReader.bytes(passwordFile.get()),
                StandardCharsets.UTF_8).lines().findFirst().orElse("");
    }

    private void tell(Workshop workshop, WorkshopServer server, ServerOptions options) {
        if (workshop.known() > 0) {
            say("workshop.continued", workshop.known());
        }
        say("workshop.participants", server.address());
        say("workshop.presenter", server.presenterAddress());
        if (studio().terminal().isPresent()) {
            out().println(QrCode.of(server.address()).text());
        }
        if (options.certificate().isEmpty() && !options.address().isLoopbackAddress()) {
            warn("workshop.plain");
        }
        say("workshop.how");
        out().flush();
        err().flush();
    }
}
