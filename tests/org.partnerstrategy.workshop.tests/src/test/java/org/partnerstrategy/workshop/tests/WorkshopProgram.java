/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workshop.tests;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.workshop.Agenda;
import org.partnerstrategy.workshop.FileMinutes;
import org.partnerstrategy.workshop.Workshop;
import org.partnerstrategy.workshop.server.ServerOptions;
import org.partnerstrategy.workshop.server.WorkshopServer;

/** Runs a workshop about the first goal of a file until it ends, and says its two addresses. */
final class WorkshopProgram {

    private WorkshopProgram() {
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path file = Path.of(arguments[0]);
        PartnerStrategy strategy = StrategyFile.load(file);
        ServerOptions options = new ServerOptions(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[1]),
                Optional.empty());
        try (Workshop workshop = Workshop.start(file, Agenda.of(strategy, Optional.of(strategy.getGoals().getFirst())),
                new FileMinutes(file), Locale.of("nl"));
                WorkshopServer server = WorkshopServer.start(workshop, options, Locale.of("nl"))) {
            System.out.println(server.address());
            System.out.println(server.presenterAddress());
            workshop.awaitEnd();
        }
    }
}
