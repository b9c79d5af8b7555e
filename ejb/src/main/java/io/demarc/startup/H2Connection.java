// SPDX-License-Identifier: Apache-2.0
package io.demarc.startup;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A connection to H2 whose statements and commits keep to {@link H2Turns}. */
final class H2Connection implements InvocationHandler {

    /** For all connections of this process, which are to one database. */
    private static final H2Turns TURNS = new H2Turns();

    /** Closing rolls back. */
    private static final Set<String> ENDING = Set.of("commit", "rollback", "close");

    private static final List<String> WRITING = List.of("for update", "next value for", "nextval");

    private final Connection connection;

    private H2Connection(Connection connection) {
        this.connection = connection;
    }

    static Connection of(Connection connection) {
        return proxy(Connection.class, new H2Connection(connection));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (ENDING.contains(method.getName()) || isSwitchingBack(method, arguments)) {
            return TURNS.end(() -> call(connection, method, arguments));
        }
        var answer = call(connection, method, arguments);
        if (answer instanceof Statement statement) {
            var sql = arguments != null && arguments[0] instanceof String text ? text : "";
            return proxy(method.getReturnType(), (self, asked, values) -> inTurn(statement, sql, asked, values));
        }
        return answer;
    }

    /** To commit by itself again commits what is open; servers ask for it around each transaction. */
    private boolean isSwitchingBack(Method method, Object[] arguments) throws SQLException {
        return method.getName().equals("setAutoCommit") && (boolean) arguments[0] && !connection.getAutoCommit();
    }

    /** What commits by itself does so among others: only the start does that, when there are none. */
    private static Object inTurn(Statement statement, String prepared, Method method, Object[] arguments)
            throws Throwable {
        var sql = arguments != null && arguments[0] instanceof String text ? text : prepared;
        if (!method.getName().startsWith("execute") || isReading(sql)) {
            return call(statement, method, arguments);
        }
        return TURNS.write(() -> call(statement, method, arguments));
    }

    /** Locking a row is written, and so is, now and then, how far a sequence is. */
    private static boolean isReading(String sql) {
        var text = sql.stripLeading().toLowerCase(Locale.ROOT);
        return text.startsWith("select") && WRITING.stream().noneMatch(text::contains);
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(H2Connection.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
