/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workshop.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.TrustManagerFactory;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.workshop.Workshop;
import org.partnerstrategy.workshop.WorkshopException;
import org.partnerstrategy.workshop.WorkshopState;
import org.partnerstrategy.workshop.server.Certificate;
import org.partnerstrategy.workshop.server.ServerOptions;
import org.partnerstrategy.workshop.server.WorkshopServer;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** What the server answers, and what it does not. */
class WorkshopServerTest {

    @TempDir
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private Room room;
    private Workshop workshop;
    private WorkshopServer server;

    @BeforeEach
    void start() throws IOException {
        room = Room.in(folder);
        workshop = room.workshop();
        server = Room.serve(workshop);
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
        workshop.close();
    }

    private HttpResponse<String> get(String address) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String what, String body, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.address() + what))
                .POST(BodyPublishers.ofString(body));
        List<String> all = new ArrayList<>(List.of(headers));
        if (!all.contains("Content-Type")) {
            all.addAll(List.of("Content-Type", "application/json"));
        }
        return client.send(request.headers(all.toArray(String[]::new)).build(), BodyHandlers.ofString());
    }

    private String join() throws Exception {
        return post("join", "{\"name\":\"Anna\"}").body().replaceAll(".*:\"|\".*", "");
    }

    private static String placing(String participant, String goal, String relation, long number) {
        return "{\"participant\":\"%s\",\"goal\":\"%s\",\"relation\":\"%s\",\"number\":%d,\"dependency\":%d,"
                .formatted(participant, goal, relation, number, number % 101) + "\"influence\":50}";
    }

    @Test
    void servesOnePageThatMayLoadNothing() throws Exception {
        for (String address : List.of(server.address(), server.presenterAddress())) {
            HttpResponse<String> page = get(address);
            assertEquals(200, page.statusCode());
            String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
            assertTrue(policy.startsWith("default-src 'none'; style-src 'sha256-"), policy);
            assertTrue(policy.contains("frame-ancestors 'none'"), policy);
            assertFalse(policy.contains("unsafe"), policy);
            assertEquals("nosniff", page.headers().firstValue("X-Content-Type-Options").orElseThrow());
            assertEquals("no-referrer", page.headers().firstValue("Referrer-Policy").orElseThrow());
            assertEquals("no-store", page.headers().firstValue("Cache-Control").orElseThrow());
            assertThat(page.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
            assertFalse(page.body().matches("(?s).*(src|href)=\"(?!" + server.address() + ").*"), "outside resource");
        }
    }

    @Test
    void theKeyIsLongAndNeeded() throws Exception {
        String root = server.address().replace(workshop.key() + "/", "");
        assertTrue(workshop.key().length() * 6 >= 128);
        for (String path : List.of("", "x/", workshop.key(), workshop.key().toLowerCase(Locale.ROOT) + "/",
                workshop.key() + "x/", "..%2f" + workshop.key() + "/events")) {
            assertEquals(404, get(root + path).statusCode(), path);
        }
        assertEquals(404, get(server.presenterAddress().replaceAll("/[^/]+/$", "/" + workshop.key() + "/"))
                .statusCode());
    }

    /** A certificate of its own for this computer, as keytool makes it. */
    private Path certificate(String password) throws Exception {
        Path file = folder.resolve("room.p12");
        assertEquals(0, new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair", "-alias", "room", "-keyalg", "EC", "-dname", "CN=localhost", "-ext",
                "SAN=dns:localhost", "-storetype", "PKCS12", "-keystore", file.toString(), "-storepass", password)
                .redirectErrorStream(true).redirectOutput(folder.resolve("keytool.log").toFile()).start().waitFor());
        return file;
    }

    private static SSLContext trusting(Path file, String password) throws Exception {
        KeyStore given = KeyStore.getInstance(file.toFile(), password.toCharArray());
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("room", given.getCertificate("room"));
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, factory.getTrustManagers(), null);
        return context;
    }

    @Test
    void encryptsWithTheCertificateThatIsGiven() throws Exception {
        String password = "room 204";
        Path file = certificate(password);
        assertThrows(WorkshopException.class, () -> Certificate.read(file, "another"));
        ServerOptions options = new ServerOptions(InetAddress.getLoopbackAddress(), 0,
                Optional.of(Certificate.read(file, password)));
        try (WorkshopServer encrypted = WorkshopServer.start(workshop, options, Locale.ENGLISH);
                HttpClient knowing = HttpClient.newBuilder().sslContext(trusting(file, password)).build()) {
            assertTrue(encrypted.address().startsWith("https://localhost:"), encrypted.address());
            HttpRequest page = HttpRequest.newBuilder(URI.create(encrypted.address())).build();
            assertEquals(200, knowing.send(page, BodyHandlers.ofString()).statusCode());
            HttpRequest join = HttpRequest.newBuilder(URI.create(encrypted.address() + "join"))
                    .header("Content-Type", "application/json").POST(BodyPublishers.ofString("{\"name\":\"Anna\"}"))
                    .build();
            assertEquals(200, knowing.send(join, BodyHandlers.ofString()).statusCode());
            assertThrows(SSLException.class, () -> client.send(page, BodyHandlers.ofString()));
            assertThrows(IOException.class, () -> client.send(HttpRequest.newBuilder(URI.create(encrypted.address()
                    .replace("https:", "http:"))).build(), BodyHandlers.ofString()));
        }
        assertEquals(1, workshop.known());
    }

    /** A page that lets its own name lead here (DNS rebinding), or sends from elsewhere. */
    @ParameterizedTest
    @CsvSource({ "evil.example:80,,421", "evil.example,,421", "localhost:@,,200", "LOCALHOST:@,,200",
            "127.0.0.1:@,http://evil.example,421", "127.0.0.1:@,null,421", "127.0.0.1:@,http://127.0.0.1:@,200",
            "127.0.0.1:1,,421" })
    void answersOnlyUnderItsOwnName(String host, String origin, int status) throws Exception {
        URI address = URI.create(server.address());
        String port = String.valueOf(address.getPort());
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(("GET " + address.getPath() + " HTTP/1.1\r\nHost: " + host.replace("@", port) + "\r\n"
                    + (origin == null ? "" : "Origin: " + origin.replace("@", port) + "\r\n")
                    + "Connection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            out.flush();
            String line = new BufferedReader(new InputStreamReader(socket.getInputStream(),
                    StandardCharsets.US_ASCII)).readLine();
            assertEquals(status, Integer.parseInt(line.split(" ")[1]), line);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "[]", "{", "{\"participant\":{}}", "{\"participant\":\"x\",\"number\":\"y\"}",
            "nonsense" })
    void whatNoPageSendsChangesNothing(String body) throws Exception {
        int status = post("place", body).statusCode();
        assertTrue(status == 400 || status == 404, String.valueOf(status));
        assertEquals(0, workshop.known());
    }

    @Test
    void wrongScoresAreRefused() throws Exception {
        String participant = join();
        String wrong = placing(participant, room.goal().getId(), room.relation(0).getId(), 1)
                .replace("\"influence\":50", "\"influence\":101");
        assertEquals(400, post("place", wrong).statusCode());
        assertEquals(400, post("place", wrong.replace("101", "1e99")).statusCode());
    }

    @Test
    void largeRequestsAndOtherTypesAreRefused() throws Exception {
        assertEquals(413, post("join", "{\"name\":\"" + "x".repeat(10_000) + "\"}").statusCode());
        assertEquals(415, post("join", "{}", "Content-Type", "text/plain").statusCode());
        assertEquals(421, post("join", "{}", "Sec-Fetch-Site", "cross-site").statusCode());
        assertEquals(0, workshop.known());
    }

    @Test
    void whoSendsOnAndOnWaits() throws Exception {
        String participant = join();
        String place = placing(participant, room.goal().getId(), room.relation(0).getId(), 1);
        boolean refused = false;
        for (int request = 0; request < 2000 && !refused; request++) {
            refused = post("place", place).statusCode() == 429;
        }
        assertTrue(refused);
    }

    /** Of others nothing goes out, and of the strategy only the names of the goal and its partners. */
    @Test
    void tellsParticipantsNamesAndTheirOwnPlacesOnly() throws Exception {
        String other = workshop.join("", "Someone else");
        workshop.place(other, room.goal().getId(), room.relation(0).getId(), Optional.of(Position.of(13, 87)), 1);
        String participant = join();
        workshop.reveal();
        HttpResponse<InputStream> events = client.send(HttpRequest.newBuilder(URI.create(server.address()
                + "events?participant=" + participant)).build(), BodyHandlers.ofInputStream());
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(events.body(),
                StandardCharsets.UTF_8))) {
            String data = lines.lines().filter(line -> line.startsWith("data: ")).findFirst().orElseThrow();
            assertTrue(data.contains(room.relation(0).getPartner().getName()), data);
            assertFalse(data.contains("Someone else") || data.contains("87") || data.contains(other), data);
            JsonObject told = JsonParser.parseString(data.substring("data: ".length())).getAsJsonObject();
            assertEquals(Set.of("goal", "goalName", "partners", "number", "of", "phase", "paused", "name", "places"),
                    told.keySet());
            assertEquals(Set.of("relation", "name"),
                    told.getAsJsonArray("partners").get(0).getAsJsonObject().keySet());
        }
    }

    @Test
    void aTakenPortIsOneLine() {
        int port = URI.create(server.address()).getPort();
        WorkshopException problem = assertThrows(WorkshopException.class, () -> WorkshopServer.start(workshop,
                new ServerOptions(InetAddress.getLoopbackAddress(), port, Optional.empty()), Locale.ENGLISH));
        assertTrue(problem.getMessage().contains("port " + port + " is already in use"), problem.getMessage());
    }

    @Test
    void manyPlaceAtOnceAndNothingIsLost() throws Exception {
        String goal = room.goal().getId();
        List<String> relations = workshop.ofPresenter().topic().partners().stream()
                .map(partner -> partner.relation()).toList();
        List<Callable<Void>> people = new ArrayList<>();
        for (int person = 0; person < 20; person++) {
            people.add(() -> {
                String participant = join();
                long number = 0;
                for (String relation : relations) {
                    assertEquals(200, post("place", placing(participant, goal, relation, ++number)).statusCode());
                }
                return null;
            });
        }
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Void> done : threads.invokeAll(people)) {
                done.get();
            }
        }
        WorkshopState.OfPresenter situation = workshop.ofPresenter();
        assertEquals(20 * relations.size(), situation.people().stream().mapToInt(person -> person.placed()).sum());
        assertEquals(20, situation.people().size());
    }
}
