/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.install;

import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.equinox.p2.core.UIServices;
import org.partnerstrategy.cli.BadInputException;
import org.partnerstrategy.model.text.Message;

/** Answers what p2 asks while it installs: whether files may come that nobody known has signed. */
final class Trust extends UIServices {

    private final Consent consent;
    private Optional<BadInputException> refusal = Optional.empty();

    Trust(Consent consent) {
        this.consent = consent;
    }

    /** Sites that want a password are not for commands. */
    @Override
    public AuthenticationInfo getUsernamePassword(String location) {
        return null;
    }

    @Override
    public AuthenticationInfo getUsernamePassword(String location, AuthenticationInfo previous) {
        return null;
    }

    @Override
    public TrustInfo getTrustInfo(Certificate[][] untrusted, String[] unsigned) {
        List<String> files = Stream.concat(Stream.ofNullable(unsigned).flatMap(Arrays::stream),
                Stream.ofNullable(untrusted).flatMap(Arrays::stream).map(Trust::signer)).toList();
        boolean accepted = files.isEmpty() || isAccepted(files);
        Certificate[] trusted = accepted && untrusted != null
                ? Arrays.stream(untrusted).map(chain -> chain[0]).toArray(Certificate[]::new) : new Certificate[0];
        return new TrustInfo(trusted, false, accepted);
    }

    private boolean isAccepted(List<String> files) {
        try {
            if (consent.unsigned(files)) {
                return true;
            }
            refusal = Optional.of(new BadInputException(Message.of(Installation.class, "notAccepted")));
        } catch (BadInputException e) {
            // p2 would make something else of it.
            refusal = Optional.of(e);
        }
        return false;
    }

    /** Why something that was asked is not to come; none when all is. */
    Optional<BadInputException> refusal() {
        return refusal;
    }

    private static String signer(Certificate... chain) {
        return chain[0] instanceof X509Certificate known ? known.getSubjectX500Principal().getName()
                : chain[0].getType();
    }
}
