/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;

import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.file.UserFolder;
import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.testdata.GeneratedStrategy;
import org.partnerstrategy.workshop.Agenda;
import org.partnerstrategy.workshop.FileMinutes;
import org.partnerstrategy.workshop.Workshop;
import org.partnerstrategy.workshop.server.ServerOptions;
import org.partnerstrategy.workshop.server.WorkshopServer;

/**
 * A crowd in a workshop on this computer: each listens to what changes and places all partners, a few a second, which
 * is faster than people do.
 *
 * @param lost placements that were answered and are not there
 * @param slowest how long 99 of 100 placements took at most, in milliseconds
 * @param memory how much more memory is in use than before, in MiB
 */
record WorkshopLoad(int lost, double slowest, long memory) {

    private static final int PEOPLE = 200;
    private static final int PARTNERS = 40;
    private static final int PAUSE = 500;

    static WorkshopLoad measure() throws Exception {
        Path folder = Files.createTempDirectory("workshop");
        System.setProperty(UserFolder.PROPERTY, folder.toString());
        Path file = folder.resolve("crowd.partnerstrategy");
        StrategyFile.save(GeneratedStrategy.withOneGoal(7, PARTNERS), file);
        PartnerStrategy strategy = StrategyFile.load(file);
        Agenda agenda = Agenda.of(strategy, Optional.empty());
        long before = used();
        ServerOptions options = new ServerOptions(InetAddress.getLoopbackAddress(), 0, Optional.empty());
        try (Workshop workshop = Workshop.start(file, agenda, new FileMinutes(file), Locale.ENGLISH);
                WorkshopServer server = WorkshopServer.start(workshop, options, Locale.ENGLISH);
                HttpClient client = HttpClient.newHttpClient()) {
            List<Long> times = crowd(server.address(), agenda.topics().getFirst(), client);
            int placed = workshop.ofPresenter().people().stream().mapToInt(person -> person.placed()).sum();
            long memory = (used() - before) >> 20;
            workshop.end();
            return new WorkshopLoad(PEOPLE * PARTNERS - placed, times.get(times.size() * 99 / 100) / 1e6, memory);
        }
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static List<Long> crowd(String address, Agenda.Topic topic, HttpClient client) throws Exception {
        List<Callable<List<Long>>> people = new ArrayList<>();
        for (int person = 0; person < PEOPLE; person++) {
            people.add(() -> person(address, topic, client));
        }
        List<Long> times = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<List<Long>> person : threads.invokeAll(people)) {
                times.addAll(person.get());
            }
        }
        times.sort(null);
        return times;
    }

    private static List<Long> person(String address, Agenda.Topic topic, HttpClient client)
            throws IOException, InterruptedException {
        String participant = post(client, address + "join", "{}").replaceAll(".*:\"|\".*", "");
        List<Long> times = new ArrayList<>();
        try (InputStream events = client.send(HttpRequest.newBuilder(
                URI.create(address + "events?participant=" + participant)).build(), BodyHandlers.ofInputStream())
                .body()) {
            events.read();
            for (Agenda.Candidate partner : topic.partners()) {
                Thread.sleep(ThreadLocalRandom.current().nextInt(PAUSE));
                long begin = System.nanoTime();
                post(client, address + "place", """
                        {"participant":"%s","goal":"%s","relation":"%s","number":1,"dependency":%d,"influence":%d}"""
                        .formatted(participant, topic.id(), partner.relation(), times.size(), times.size()));
                times.add(System.nanoTime() - begin);
            }
        }
        return times;
    }

    private static String post(HttpClient client, String address, String content)
            throws IOException, InterruptedException {
        var answer = client.send(HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/json").POST(BodyPublishers.ofString(content)).build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }
}
