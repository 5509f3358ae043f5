SELECT * FROM {{ namespace.table }} WHERE region = '{{ namespace.region }}'
