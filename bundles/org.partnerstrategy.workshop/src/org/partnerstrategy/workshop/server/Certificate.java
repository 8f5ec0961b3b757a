/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workshop.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.workshop.WorkshopException;

/**
 * The certificate with which a workshop is encrypted.
 *
 * @param context encrypts with it
 * @param names the names of computers for which it is valid
 */
public record Certificate(SSLContext context, List<String> names) {

    private static final Integer DNS_NAME = 2;

    public Certificate {
        names = List.copyOf(names);
    }

    /**
     * Reads a certificate with its private key from a PKCS #12 file.
     *
     * @throws WorkshopException when it cannot be read, or the password is wrong
     */
    public static Certificate read(Path file, String password) throws WorkshopException {
        try (InputStream stream = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(stream, password.toCharArray());
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(store, password.toCharArray());
            Optional<String> alias = Optional.empty();
            for (String name : Collections.list(store.aliases())) {
                alias = store.isKeyEntry(name) ? Optional.of(name) : alias;
            }
            if (alias.isEmpty()) {
                throw problem("certificate.noKey", file, null);
            }
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), null, null);
            return new Certificate(context, names((X509Certificate) store.getCertificate(alias.get())));
        } catch (WorkshopException e) {
            throw e;
        } catch (IOException | GeneralSecurityException e) {
            throw problem(Files.isReadable(file) ? "certificate.wrong" : "certificate.missing", file, e);
        }
    }

    private static List<String> names(X509Certificate certificate) throws GeneralSecurityException {
        List<String> names = new ArrayList<>();
        Collection<List<?>> alternatives = certificate.getSubjectAlternativeNames();
        if (alternatives != null) {
            alternatives.stream().filter(name -> DNS_NAME.equals(name.get(0))).map(name -> (String) name.get(1))
                    .filter(name -> !name.startsWith("*")).forEach(names::add);
        }
        return names;
    }

    private static WorkshopException problem(String key, Path file, Exception cause) {
        return WorkshopException.because(Message.of(Certificate.class, key, file), cause);
    }
}
