/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workshop.server;

import java.io.Closeable;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.workshop.Workshop;
import org.partnerstrategy.workshop.WorkshopException;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;

/** Serves a workshop, until it is closed. The presenter's page is only served to this computer. */
public final class WorkshopServer implements Closeable {

    static {
        // Read once by the JDK's server. Who sends half a request does not keep a connection; small answers go at once.
        limit("sun.net.httpserver.maxReqTime", "10");
        limit("sun.net.httpserver.maxReqHeaders", "60");
        limit("sun.net.httpserver.maxReqHeaderSize", "16384");
        limit("sun.net.httpserver.maxIdleConnections", "1000");
        limit("jdk.httpserver.maxConnections", "2000");
        limit("sun.net.httpserver.nodelay", "true");
    }

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer participants;
    private final HttpServer presenter;
    private final String address;
    private final String presenterAddress;

    private WorkshopServer(Workshop workshop, ServerOptions options, Locale language) throws WorkshopException {
        participants = listen(new InetSocketAddress(options.address(), options.port()), options.certificate());
        try {
            presenter = presenter(participants.getAddress().getPort());
        } catch (WorkshopException e) {
            participants.stop(0);
            throw e;
        }
        EventStreams streams = new EventStreams(workshop);
        HostNames hosts = HostNames.of(participants.getAddress(), options.certificate());
        address = hosts.origin() + "/" + workshop.key() + "/";
        HostNames own = HostNames.of(presenter.getAddress(), Optional.empty());
        presenterAddress = own.origin() + "/" + workshop.presenterKey() + "/";
        QrCode code = QrCode.of(address);
        serve(participants, new ParticipantGate(workshop, streams, hosts,
                Page.of("participant", language, Map.of())));
        serve(presenter, new PresenterGate(workshop, streams, own, Page.of("presenter", language,
                Map.of("address", address, "code", code.path(), "size", String.valueOf(code.size())))));
    }

    private static void limit(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }

    /**
     * Starts to serve a workshop.
     *
     * @param language the language in which pages open, whatever that of the browser is
     * @throws WorkshopException when the port is taken, or this computer has no such address
     */
    public static WorkshopServer start(Workshop workshop, ServerOptions options, Locale language)
            throws WorkshopException {
        return new WorkshopServer(workshop, options, language);
    }

    private void serve(HttpServer server, HttpHandler handler) {
        server.setExecutor(threads);
        server.createContext("/", handler);
        server.start();
    }

    /** Beside the other port where it can, so that a workshop that goes on has the same address. */
    private static HttpServer presenter(int port) throws WorkshopException {
        try {
            return listen(new InetSocketAddress(InetAddress.getLoopbackAddress(), port + 1), Optional.empty());
        } catch (WorkshopException | IllegalArgumentException e) {
            return listen(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), Optional.empty());
        }
    }

    private static HttpServer listen(InetSocketAddress address, Optional<Certificate> certificate)
            throws WorkshopException {
        try {
            if (certificate.isEmpty()) {
                return HttpServer.create(address, 0);
            }
            HttpsServer server = HttpsServer.create(address, 0);
            server.setHttpsConfigurator(new HttpsConfigurator(certificate.get().context()));
            return server;
        } catch (BindException e) {
            throw problem(isOwn(address) ? "port.taken" : "address.foreign", address, e);
        } catch (IOException e) {
            throw problem("address.failed", address, e);
        }
    }

    private static boolean isOwn(InetSocketAddress address) {
        InetAddress host = address.getAddress();
        return host.isAnyLocalAddress() || host.isLoopbackAddress() || LocalAddresses.all().contains(host);
    }

    private static WorkshopException problem(String key, InetSocketAddress address, IOException cause) {
        return WorkshopException.because(Message.of(WorkshopServer.class, key, address.getAddress().getHostAddress(),
                String.valueOf(address.getPort())), cause);
    }

    /** The address for participants. */
    public String address() {
        return address;
    }

    /** The address for the presenter, of use on this computer alone. */
    public String presenterAddress() {
        return presenterAddress;
    }

    /** Stops within moments. Answers that are on their way still arrive. */
    @Override
    public void close() {
        participants.stop(1);
        presenter.stop(1);
        threads.shutdown();
    }
}
