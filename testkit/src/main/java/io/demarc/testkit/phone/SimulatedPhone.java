// SPDX-License-Identifier: Apache-2.0
package io.demarc.testkit.phone;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A phone that boots as its maker documents it: which files it asks for in which order, what it makes of answers, and
 * where it asks the next time. It keeps what it has when it gets nothing better.
 */
public abstract class SimulatedPhone {

    protected final String mac;
    private final PhoneHttp http;
    private URI server;
    private String password;
    private String configuration = "";

    /**
     * @param mac twelve hexadecimal digits
     * @param server the address that it was given, ends with a slash
     */
    protected SimulatedPhone(String mac, URI server, String agent) {
        this.mac = mac.toLowerCase(Locale.ROOT);
        this.server = server;
        this.http = new PhoneHttp(agent);
    }

    /** Gives it a password for HTTP digest; the user is its MAC address. */
    public SimulatedPhone withPassword(String secret) {
        password = secret;
        return this;
    }

    /** Fetches its configuration once, from the address that it knows. */
    public abstract void boot();

    /** What the configuration says of the user name of a line; empty when it says nothing. */
    public abstract String user(int line);

    /** What the configuration says of the password of a line; empty when it says nothing. */
    public abstract String password(int line);

    /** Where the configuration tells it to ask the next time. */
    protected abstract Optional<String> nextServer();

    protected final String macInCapitals() {
        return mac.toUpperCase(Locale.ROOT);
    }

    protected final HttpResponse<String> get(String file) {
        return http.get(server.resolve(file), mac, password);
    }

    protected final HttpResponse<String> get(URI address) {
        return http.get(address, mac, password);
    }

    protected final void put(String file, String text) {
        http.put(server.resolve(file), text);
    }

    protected final void apply(HttpResponse<String> answer) {
        if (answer.statusCode() == 200) {
            configuration = answer.body();
            nextServer().map(URI::create).ifPresent(next -> server = next);
        }
    }

    /** The first group of the first match in what it is configured with. */
    protected final Optional<String> find(String pattern) {
        var found = Pattern.compile(pattern, Pattern.MULTILINE).matcher(configuration);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    protected final String setting(String pattern) {
        return find(pattern).orElse("");
    }

    /** Everything that it is configured with, as it came. */
    public final String configuration() {
        return configuration;
    }

    /** Where it asks the next time. */
    public final URI server() {
        return server;
    }

    /** What it asked for since it was made. */
    public final List<Asked> asked() {
        return http.asked();
    }
}
