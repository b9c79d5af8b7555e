// SPDX-License-Identifier: Apache-2.0
package io.demarc.database;

import io.demarc.access.CallContext;
import io.demarc.access.Caller;
import io.demarc.access.Deed;
import io.demarc.audit.AuditOpening;
import io.demarc.audit.DeedLog;
import io.demarc.secrets.MasterKey;
import io.demarc.secrets.SecretBox;
import io.demarc.startup.DemarcDataSource;
import io.demarc.startup.H2Url;
import io.demarc.startup.Schema;
import io.demarc.store.OwnTransaction;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.eclipse.persistence.sessions.Session;

/**
 * The services of the domain on a database of their own, without a server: nobody checks permissions, and a transaction
 * is what {@link #as} makes one, whatever a service asks for.
 */
public final class Domain implements AutoCloseable {

    private final EntityManagerFactory factory;
    private final DataSource database;
    private final EntityManager entities;
    private final Map<Class<?>, Object> beans = new HashMap<>();
    private final List<Object> fired = new ArrayList<>();

    public Domain() {
        this("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
    }

    /** @param address the URL of an empty database, H2 or PostgreSQL */
    public Domain(String address, String user, String password) {
        database = new DemarcDataSource(address, user, password);
        migrate(database);
        factory = Persistence.createEntityManagerFactory("demarc", connecting(address, user, password));
        entities = factory.createEntityManager();
        beans.put(EntityManager.class, entities);
        beans.put(Clock.class, Clock.systemUTC());
        beans.put(OwnTransaction.class, ownTransaction());
        bean(AuditOpening.class).open(factory, database);
    }

    private static void migrate(DataSource database) {
        try {
            Schema.migrate(database);
        } catch (SQLException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }

    /** H2 as the product opens it; to PostgreSQL connections are kept, as the server's pool does. */
    private Map<String, Object> connecting(String address, String user, String password) {
        var properties = new HashMap<String, Object>();
        properties.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        properties.put("jakarta.persistence.jtaDataSource", "");
        if (H2Url.isOne(address)) {
            properties.put("jakarta.persistence.nonJtaDataSource", database);
        } else {
            properties.put("jakarta.persistence.jdbc.driver", "org.postgresql.Driver");
            properties.put("jakarta.persistence.jdbc.url", address);
            properties.put("jakarta.persistence.jdbc.user", user);
            properties.put("jakarta.persistence.jdbc.password", password);
        }
        return properties;
    }

    /** Has nobody write the audit log, to see what it costs. */
    public void withoutAudit() {
        var events = factory.unwrap(Session.class).getEventManager();
        List.copyOf(events.getListeners()).forEach(events::removeListener);
    }

    /** The database beside what the services do in their transaction. */
    public DataSource database() {
        return database;
    }

    /** The same services with a persistence context of their own, for another thread. */
    public Domain another() {
        return new Domain(this);
    }

    private Domain(Domain first) {
        factory = first.factory;
        database = first.database;
        entities = factory.createEntityManager();
        beans.put(EntityManager.class, entities);
        beans.put(Clock.class, Clock.systemUTC());
        beans.put(OwnTransaction.class, ownTransaction());
        beans.put(MasterKey.class, first.bean(MasterKey.class));
    }

    /** There is one persistence context, so it must not be asked for within {@link #as}. */
    private OwnTransaction ownTransaction() {
        return new OwnTransaction() {
            @Override
            public <T> T of(Supplier<T> work) {
                return as(CallContext.caller(), work);
            }
        };
    }

    public <T> T bean(Class<T> type) {
        var known = beans.get(type);
        if (known != null) {
            return type.cast(known);
        }
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            var made = constructor.newInstance();
            beans.put(type, made);
            fill(made);
            return made;
        } catch (ReflectiveOperationException notMakeable) {
            throw new IllegalStateException(type + " cannot be made", notMakeable);
        }
    }

    /** Gives a bean the value that a container would take from the configuration. */
    public void configure(Class<?> type, String field, Object value) {
        try {
            set(bean(type), type.getDeclaredField(field), value);
        } catch (ReflectiveOperationException renamed) {
            throw new IllegalStateException(renamed);
        }
    }

    /** Puts {@code bean} in the place of what would be made of its type. */
    public <T> void put(Class<T> type, T bean) {
        beans.put(type, bean);
    }

    /** The events that services told others, oldest first; nobody observes them here. */
    public List<Object> fired() {
        return fired;
    }

    /** Does the work for a caller, in one transaction that a refusal rolls back. */
    public <T> T as(Caller caller, Supplier<T> work) {
        var transaction = entities.getTransaction();
        transaction.begin();
        try {
            return CallContext.callAs(caller, () -> {
                var result = work.get();
                transaction.commit();
                return result;
            });
        } finally {
            if (transaction.isActive()) {
                transaction.rollback();
            }
            entities.clear();
        }
    }

    private void fill(Object bean) throws ReflectiveOperationException {
        for (Class<?> type = bean.getClass(); type != Object.class; type = type.getSuperclass()) {
            for (var field : type.getDeclaredFields()) {
                if (field.isAnnotationPresent(PersistenceContext.class)) {
                    set(bean, field, entities);
                } else if (bean instanceof MasterKey && field.getType() == Optional.class) {
                    set(bean, field, Optional.of(Base64.getEncoder().encodeToString(SecretBox.newKey())));
                } else if (field.isAnnotationPresent(Inject.class) && field.getType() == Optional.class) {
                    set(bean, field, Optional.empty());
                } else if (field.getType() == Instance.class) {
                    set(bean, field, instances(field));
                } else if (field.isAnnotationPresent(Inject.class) && field.getType() == Event.class) {
                    set(bean, field, events());
                } else if (field.isAnnotationPresent(Inject.class) && isOurs(field)) {
                    set(bean, field, bean(field.getType()));
                }
            }
        }
        for (var method : bean.getClass().getDeclaredMethods()) {
            if (method.isAnnotationPresent(PostConstruct.class)) {
                method.setAccessible(true);
                method.invoke(bean);
            }
        }
    }

    /** Goes through those beans that were made before. */
    private Instance<?> instances(Field field) {
        var wanted = (Class<?>) ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0];
        return (Instance<?>) Proxy.newProxyInstance(
                Domain.class.getClassLoader(),
                new Class<?>[] {Instance.class},
                (proxy, method, none) -> List.copyOf(beans.values()).stream()
                        .filter(wanted::isInstance)
                        .iterator());
    }

    /** Gives deeds to the audit log, and asks those beans that were made before, as far as they observe what is fired. */
    private Event<?> events() {
        return (Event<?>) Proxy.newProxyInstance(
                Domain.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, args) -> {
                    fired.add(args[0]);
                    if (args[0] instanceof Deed deed) {
                        bean(DeedLog.class).write(deed);
                        return null;
                    }
                    for (var bean : List.copyOf(beans.values())) {
                        tell(bean, args[0]);
                    }
                    return null;
                });
    }

    private static void tell(Object bean, Object fired) throws Throwable {
        for (var method : bean.getClass().getDeclaredMethods()) {
            var observes = method.getParameterCount() == 1
                    && method.getParameters()[0].isAnnotationPresent(Observes.class)
                    && method.getParameterTypes()[0].isInstance(fired);
            if (observes) {
                method.setAccessible(true);
                try {
                    method.invoke(bean, fired);
                } catch (InvocationTargetException refused) {
                    throw refused.getCause();
                }
            }
        }
    }

    private static boolean isOurs(Field field) {
        return field.getType() == Clock.class || field.getType().getName().startsWith("io.demarc.");
    }

    private static void set(Object bean, Field field, Object value) throws IllegalAccessException {
        field.setAccessible(true);
        field.set(bean, value);
    }

    @Override
    public void close() {
        entities.close();
        factory.close();
    }
}
